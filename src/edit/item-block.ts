import type { LeadIn } from './lead-in';
import { continuesParagraph, readLeadIn } from './lead-in';
import type { NoteText } from './locate';
import { textAt } from './line-text';

/** A list item with everything below it. */
export interface ItemBlock {
  /** Number of its last line that is not blank. */
  readonly last: number;
  /** Its direct child items, in order. */
  readonly children: readonly { readonly line: number; readonly lead: LeadIn }[];
}

/** Reads the block of the list item on a line, which has `content` as its content column. */
export function readItemBlock(
  note: NoteText,
  line: number,
  depth: number,
  content: number,
): ItemBlock {
  const children: { line: number; lead: LeadIn }[] = [];
  let last = line;
  for (let number = line + 1; number < note.lines.length; number++) {
    const lead = readLeadIn(textAt(note.lines, number));
    if (lead.rest.trim() === '') {
      if (lead.depth < depth && depth > 0) break;
      continue;
    }
    const visible = note.inert[number] === null;
    const inside = lead.depth >= depth && (lead.depth > depth || lead.column >= content);
    const lazy =
      visible && number === last + 1 && note.inert[last] === null && continuesParagraph(lead);
    if (!inside && !lazy) break;
    last = number;
    if (!inside || !visible || lead.depth !== depth || lead.item === null) continue;
    const sibling = children.at(-1)?.lead.item;
    if (sibling === undefined || sibling === null || lead.column < sibling.content) {
      children.push({ line: number, lead });
    }
  }
  return { last, children };
}

/** A run of list items of one level and one kind of marker. */
export interface ListBlock {
  readonly first: number;
  readonly last: number;
  readonly items: readonly { readonly line: number; readonly lead: LeadIn }[];
}

/** Reads the list that starts with the item on a line; blank lines between items do not end it. */
export function readListBlock(note: NoteText, first: number): ListBlock {
  const items: { line: number; lead: LeadIn }[] = [];
  let last = first;
  for (let line = first; line < note.lines.length; line++) {
    const lead = readLeadIn(textAt(note.lines, line));
    if (lead.rest.trim() === '') continue;
    const head = items[0]?.lead ?? lead;
    if (lead.item === null || note.inert[line] !== null || lead.depth !== head.depth) break;
    if (lead.item.marker.at(-1) !== head.item?.marker.at(-1)) break;
    items.push({ line, lead });
    last = readItemBlock(note, line, lead.depth, lead.item.content).last;
    line = last;
  }
  return { first, last, items };
}
