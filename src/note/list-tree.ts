import type { Line } from './lines';
import type { Outline, OutlineItem } from './outline';

/** A list item with its children, in the order of the note. */
export interface ListItem {
  readonly line: number;
  /** Column of its marker, a tab counting to the next multiple of four. */
  readonly indent: number;
  /** What stands behind marker and checkbox. */
  readonly content: string;
  /** The character of its checkbox, or null. */
  readonly task: string | null;
  readonly parent: ListItem | null;
  readonly children: readonly ListItem[];
}

interface GrowingItem extends ListItem {
  readonly parent: GrowingItem | null;
  readonly children: GrowingItem[];
  readonly lettered: boolean;
  readonly depth: number;
}

/** Items nested deeper count as of this depth, so that walks over the tree may call themselves. */
const deepest = 60;

/**
 * All list items by line. The host's items, and those it does not know: `a.` and `a)` are no Markdown,
 * so they come as lines of a paragraph or of the item above, as do `2.` right below a text, `1、` and `1）`.
 */
export function readListItems(
  lines: readonly Line[],
  outline: Outline,
): ReadonlyMap<number, ListItem> {
  const hostItems = new Map(outline.items.map((item) => [item.line, item]));
  const kinds = lineKinds(lines, outline);
  const found = new Map<number, GrowingItem>();
  let open: GrowingItem[] = [];
  let lettered = false;
  for (const { number, text } of lines) {
    const kind = kinds[number] ?? 'other';
    const host = hostItems.get(number);
    if (!host && text.trim() === '') continue;
    const line = readItemLine(text);
    const loose = !host && kind !== 'other' ? readLooseItem(text, lettered) : null;
    if (!host && !loose) {
      if (kind !== 'list') open = [];
      lettered = lettered && kind === 'list';
      continue;
    }
    const indent = loose?.indent ?? line.indent;
    open = open.filter((above) => above.indent < indent);
    const above = findParent(host, open.at(-1) ?? null, found);
    const parent = above && above.depth >= deepest ? above.parent : above;
    const item: GrowingItem = {
      line: number,
      indent,
      content: loose?.content ?? line.content,
      task: host?.task ?? null,
      parent,
      children: [],
      lettered: loose !== null,
      depth: (parent?.depth ?? 0) + 1,
    };
    parent?.children.push(item);
    found.set(number, item);
    open.push(item);
    if (loose) lettered = true;
  }
  return found;
}

/** The host knows the parents of its own items best, except below items it does not know. */
function findParent(
  host: OutlineItem | undefined,
  above: GrowingItem | null,
  found: ReadonlyMap<number, GrowingItem>,
): GrowingItem | null {
  if (!host || above?.lettered) return above;
  const parent = host.parent === null ? undefined : found.get(host.parent);
  return parent ?? null;
}

type LineKind = 'paragraph' | 'list' | 'other';

function lineKinds(lines: readonly Line[], { blocks }: Outline): readonly LineKind[] {
  const kinds = new Array<LineKind>(lines.length).fill('other');
  for (const { type, first, last } of blocks) {
    if (type === 'paragraph' || type === 'list') kinds.fill(type, first, last + 1);
  }
  return kinds;
}

const itemLine = /^([\s>]*)(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[(?:[^\]\\]|\\.)\](?:\s+|$))?/u;

function readItemLine(text: string): { indent: number; content: string } {
  const match = itemLine.exec(text);
  if (!match)
    return { indent: columnOf(text.length - text.trimStart().length, text), content: text.trim() };
  return {
    indent: columnOf(match[1]?.length ?? 0, text),
    content: text.slice(match[0].length).trim(),
  };
}

const looseLine =
  /^([\s>]*)(?:(\p{Script=Latin}|\p{Script=Cyrillic})[.)]\s+|\d{1,3}[.)]\s+|\d{1,3}[、）]|（\d{1,3}）|\d{1,2}[.)](?=[\u3400-\u9fff]))(?=\S)/u;

/** A letter opens a list only as its first one, so that `B. Riley says` stays a text. */
function readLooseItem(
  text: string,
  continued: boolean,
): { indent: number; content: string } | null {
  const match = looseLine.exec(text);
  if (!match) return null;
  const letter = match[2];
  if (letter !== undefined && !continued && !'aAаА'.includes(letter)) return null;
  return {
    indent: columnOf(match[1]?.length ?? 0, text),
    content: text.slice(match[0].length).trim(),
  };
}

function columnOf(offset: number, text: string): number {
  let column = 0;
  for (let at = 0; at < offset; at++) {
    const character = text.charAt(at);
    if (character === '\t') column += 4 - (column % 4);
    else if (character !== '>') column++;
  }
  return column;
}
