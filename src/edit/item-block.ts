import type { ItemLead } from './lead-in';
import { continuesParagraph, readLeadIn } from './lead-in';
import type { NoteText } from './locate';

/** A list item and the line it starts on. */
export interface PlacedItem {
  readonly line: number;
  readonly lead: ItemLead;
}

/** A list item with everything below it. */
export interface ItemBlock {
  /** Number of its last line that is not blank. */
  readonly last: number;
  /** Its direct child items, in order. */
  readonly children: readonly PlacedItem[];
}

/** Reads the block of a list item. */
export function readItemBlock(
  note: NoteText,
  { line, lead: { depth, item } }: PlacedItem,
): ItemBlock {
  const children: PlacedItem[] = [];
  let last = line;
  for (let number = line + 1; ; number++) {
    const text = note.lines[number]?.text;
    if (text === undefined) break;
    const lead = readLeadIn(text, depth);
    if (lead.rest === '' && lead.depth === depth) continue;
    const inside = lead.depth === depth && lead.column >= item.content;
    const lazy = number === last + 1 && note.inert[last] === null && continuesParagraph(lead);
    if (!inside && !lazy) break;
    last = number;
    if (note.inert[number] !== null || lead.item === null) continue;
    const sibling = children.at(-1);
    if (sibling === undefined || lead.column < sibling.lead.item.content) {
      children.push({ line: number, lead });
    }
  }
  return { last, children };
}

/** A run of list items of one level and one kind of marker. */
export interface ListBlock {
  readonly last: number;
  readonly items: readonly PlacedItem[];
  readonly lastItem: PlacedItem;
}

/** Reads the list that starts with an item; blank lines between items do not end it. */
export function readListBlock(note: NoteText, first: PlacedItem): ListBlock {
  const items = [first];
  let lastItem = first;
  let { last } = readItemBlock(note, first);
  for (let line = last + 1; ; line++) {
    const text = note.lines[line]?.text;
    if (text === undefined) break;
    const lead = readLeadIn(text, first.lead.depth);
    if (lead.rest === '') continue;
    if (lead.item === null || note.inert[line] !== null || !isOfList(first.lead, lead)) break;
    lastItem = { line, lead };
    items.push(lastItem);
    ({ last } = readItemBlock(note, lastItem));
    line = last;
  }
  return { last, items, lastItem };
}

/** Whether an item is in the list another began: as deep in quotes, with the same kind of marker. */
function isOfList(first: ItemLead, { depth, item }: ItemLead): boolean {
  return depth === first.depth && item.marker.at(-1) === first.item.marker.at(-1);
}
