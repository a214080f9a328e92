import type { List, ListItem, Nodes } from 'mdast';
import type { ListItemCache } from 'obsidian';
import { findBlockId } from './block-id';
import type { Draft } from './draft';
import type { LineMap } from './line-map';
import { endOf, startOf } from './markdown-tree';

/** What a list needs to know of the note it stands in. */
export interface ListContext {
  readonly text: string;
  readonly lines: LineMap;
  readonly draft: Draft;
  /** Called for the content of items that is no list. */
  readonly visit: (node: Nodes) => void;
}

interface ParentItem {
  readonly line: number;
  /** The column where the item's content starts. */
  readonly contentColumn: number;
}

const TASK = /^\[(.)\](?=\s)/u;
const EMPTY_TASK = /^\s{0,999}\[(.)\]\s{0,999}$/u;
const LIST_AFTER_TASK = /^\[.\]\s{1,999}(?=(?:[-*+]|\d{1,9}[.)])\s)/u;
const MARKER = /^([-*+]|\d{1,9}[.)]|)( {0,10})/;

/**
 * Lists the items of a list and of the lists in it. Obsidian's item starts where the content of its
 * parent starts, so it takes in its own further indent, and ends before its first nested list.
 */
export function collectList(context: ListContext, list: List, parent: ParentItem | null): void {
  const { lines, draft, text } = context;
  const rootLine = lines.lineOf(startOf(list));
  for (const [index, item] of list.children.entries()) {
    const marker = readMarker(text, startOf(item));
    const start = itemStart(context, startOf(item), marker.text, parent);
    const end = itemEnd(context, item, list.children[index + 1], marker.text.length);
    const entry: ListItemCache = {
      position: lines.span(start, end),
      parent: parent !== null ? parent.line : rootLine === 0 ? -1 : -rootLine,
    };
    addBlockId(context, item, entry, end);
    const task = readTask(text, item, startOf(item) + marker.text.length, end);
    if (task !== null) entry.task = task;
    draft.listItems.push(entry);

    const self: ParentItem = {
      line: lines.lineOf(start),
      contentColumn: columnOf(context, startOf(item)) + marker.text.length + marker.gap,
    };
    addListAfterTask(context, item, task, self);
    for (const child of item.children) {
      if (child.type === 'list') collectList(context, child, self);
      else context.visit(child);
    }
  }
}

/** The marker and how many columns lie between it and the content (five spaces start code). */
function readMarker(text: string, offset: number): { text: string; gap: number } {
  const match = MARKER.exec(text.slice(offset, offset + 20));
  const spaces = match?.[2]?.length ?? 0;
  return { text: match?.[1] ?? '', gap: spaces > 4 || spaces === 0 ? 1 : spaces };
}

function itemStart(
  context: ListContext,
  marker: number,
  markerText: string,
  parent: ParentItem | null,
): number {
  // Seen in captures: an item numbered `1.` starts at its marker, `1)` and bullets do not.
  if (parent !== null && markerText.endsWith('.')) return marker;
  const { text } = context;
  const lineStart = context.lines.lineStart(marker);
  let at = marker;
  while (at > lineStart && isIndent(text.charAt(at - 1))) at -= 1;
  if (at < marker && text.charAt(at - 1) === '>') at += 1; // one space belongs to the quote marker
  if (parent === null) return at;
  while (at < marker && columnOf(context, at) < parent.contentColumn) at += 1;
  return at;
}

function itemEnd(
  context: ListContext,
  item: ListItem,
  next: ListItem | undefined,
  markerLength: number,
): number {
  const nested = item.children.findIndex((child) => child.type === 'list');
  if (nested === 0) return startOf(item) + markerLength;
  const before = nested > 0 ? item.children[nested - 1] : undefined;
  if (before) return endOf(before);
  const end = endOf(item);
  const line = context.lines.lineOf(end);
  const isLoose = next !== undefined && context.lines.lineOf(startOf(next)) > line + 1;
  return isLoose ? (context.lines.starts[line + 1] ?? end) : end;
}

function readTask(text: string, item: ListItem, content: number, end: number): string | null {
  const head = item.children[0];
  const match =
    head?.type === 'paragraph'
      ? TASK.exec(text.slice(startOf(head), startOf(head) + 6))
      : EMPTY_TASK.exec(text.slice(content, end));
  return match?.[1] ?? null;
}

function addBlockId(context: ListContext, item: ListItem, entry: ListItemCache, end: number): void {
  if (item.children[0]?.type !== 'paragraph') return;
  const found = findBlockId(context.text.slice(startOf(item), end));
  if (found === null) return;
  entry.id = found.id;
  context.draft.blocks.set(found.id, { id: found.id, position: entry.position });
}

/** `- [ ] 1. text`: Obsidian reads what follows the checkbox as a nested list of its own. */
function addListAfterTask(
  context: ListContext,
  item: ListItem,
  task: string | null,
  self: ParentItem,
): void {
  const head = item.children[0];
  if (task === null || head?.type !== 'paragraph') return;
  const start = startOf(head);
  const match = LIST_AFTER_TASK.exec(context.text.slice(start, endOf(head)));
  if (!match) return;
  const position = context.lines.span(start + match[0].length, endOf(head));
  context.draft.listItems.push({ position, parent: self.line });
}

/** The column of an offset, tabs reaching to the next multiple of four. */
function columnOf(context: ListContext, offset: number): number {
  let column = 0;
  for (let at = context.lines.lineStart(offset); at < offset; at++) {
    column += context.text.charAt(at) === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

function isIndent(character: string): boolean {
  return character === ' ' || character === '\t';
}
