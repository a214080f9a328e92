import type { ItemBlock, PlacedItem } from './item-block';
import type { ItemLead } from './lead-in';
import { readLeadIn, widthOf } from './lead-in';
import type { NoteText } from './locate';

const isBullet = (marker: string): boolean => marker.length === 1;

/**
 * What a new child of a list item starts with, blanks and bullet: as its last sibling does; without
 * siblings as the nearest nested item of the note that fits under the parent; else with spaces up to
 * the parent's content (or a tab where the parent is itself indented by tabs).
 */
export function childLead(note: NoteText, parent: PlacedItem, block: ItemBlock): string {
  const sibling = block.children.at(-1);
  if (sibling !== undefined) return leadText(sibling.lead, sibling.lead.item.marker);
  const { indent, column, item } = parent.lead;
  // A blank right behind a quote mark belongs to the mark.
  const quote = parent.lead.quote.replace(/>$/, '> ');
  const cousin = nearestNested(note, parent);
  if (cousin !== null) return leadText({ ...cousin, quote }, cousin.item.marker);
  const tabbed = `${indent}\t`;
  const usesTabs = indent.includes('\t') && widthOf(tabbed, 0) >= item.content;
  const spaced = indent + ' '.repeat(item.content - column);
  return leadText({ ...parent.lead, quote, indent: usesTabs ? tabbed : spaced }, item.marker);
}

/** The start of a line with the blanks of another and its bullet; a number becomes a dash. */
export function leadText(lead: ItemLead, marker: string): string {
  return `${lead.quote}${lead.indent}${isBullet(marker) ? marker : '-'} `;
}

function nearestNested(note: NoteText, { line, lead: parent }: PlacedItem): ItemLead | null {
  const { content } = parent.item;
  let nearest: PlacedItem | null = null;
  for (const { number, text } of note.lines) {
    const lead = readLeadIn(text);
    if (lead.item === null || note.inert[number] !== null) continue;
    if (!lead.indent.startsWith(parent.indent)) continue;
    if (lead.column < content || lead.column > content + 3) continue;
    const isNearer = nearest === null || Math.abs(number - line) < Math.abs(nearest.line - line);
    if (isNearer) nearest = { line: number, lead };
  }
  return nearest?.lead ?? null;
}
