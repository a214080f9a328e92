import type { ListItemCache } from 'obsidian';
import type { LineMap } from './line-map';

const ITEM = /^([ \t]{0,4000})([-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const TASK = /^[ \t]{1,4}\[(.)\](?:\s|$)/u;

/** The items that the next one may belong to, outermost first. */
export interface OpenList {
  readonly rootLine: number;
  readonly items: OpenItem[];
}

interface OpenItem {
  readonly column: number;
  /** The column where the item's content starts; a nested item takes in its indent from there on. */
  readonly content: number;
  readonly line: number;
}

/** Where the content of a line, after its quote marks, stands. */
export interface ItemPlace {
  readonly lines: LineMap;
  readonly from: number;
  readonly number: number;
}

/** Opens a list whose first item stands in a line. */
export function openList(rootLine: number): OpenList {
  return { rootLine, items: [] };
}

/** The indent and the marker of a list item, or null. */
export function matchItem(content: string): RegExpExecArray | null {
  return ITEM.exec(content);
}

/** The item of a line; it becomes the open list's innermost one. Ends with its line. */
export function readItem(
  list: OpenList,
  content: string,
  match: RegExpExecArray,
  { lines, from, number }: ItemPlace,
): ListItemCache {
  const indent = match[1] ?? '';
  const column = indent.length + (indent.split('\t').length - 1) * 3;
  while ((list.items.at(-1)?.column ?? -1) >= column) list.items.pop();
  const parent = list.items.at(-1);
  const marker = indent.length + (match[2] ?? '').length;
  const task = TASK.exec(content.slice(marker));
  const start = parent ? Math.min(parent.content, indent.length) : 0;
  list.items.push({ column, content: marker + 1, line: number });
  return {
    position: lines.span(from + start, from + content.length),
    parent: parent ? parent.line : list.rootLine === 0 ? -1 : -list.rootLine,
    ...(task?.[1] !== undefined && { task: task[1] }),
  };
}
