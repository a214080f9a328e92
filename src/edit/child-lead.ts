import type { ItemBlock } from './item-block';
import type { LeadIn } from './lead-in';
import { readLeadIn, widthOf } from './lead-in';
import type { NoteText } from './locate';

const isBullet = (marker: string): boolean => marker.length === 1;

/**
 * What a new child of a list item starts with, blanks and bullet: as its last sibling does; without
 * siblings as the nearest nested item of the note that fits under the parent; else with spaces up to
 * the parent's content (or a tab where the parent is itself indented by tabs).
 */
export function childLead(note: NoteText, line: number, parent: LeadIn, block: ItemBlock): string {
  const sibling = block.children.at(-1)?.lead;
  if (sibling?.item) return leadText(sibling, sibling.item.marker);
  const content = parent.item?.content ?? 0;
  const marker = parent.item?.marker ?? '-';
  const cousin = nearestNested(note, line, parent, content);
  if (cousin?.item) return leadText({ ...cousin, quote: parent.quote }, cousin.item.marker);
  const tabbed = `${parent.indent}\t`;
  const usesTabs = parent.indent.includes('\t') && widthOf(tabbed, 0) >= content;
  const indent = usesTabs ? tabbed : parent.indent + ' '.repeat(content - parent.column);
  return leadText({ ...parent, indent }, marker);
}

/** The start of a line with the blanks of another and its bullet; a number becomes a dash. */
export function leadText(lead: LeadIn, marker: string): string {
  return `${lead.quote}${lead.indent}${isBullet(marker) ? marker : '-'} `;
}

function nearestNested(
  note: NoteText,
  line: number,
  parent: LeadIn,
  content: number,
): LeadIn | null {
  const fits = (number: number): LeadIn | null => {
    const text = note.lines[number]?.text;
    if (text === undefined || note.inert[number] !== null) return null;
    const lead = readLeadIn(text);
    if (lead.item === null || !lead.indent.startsWith(parent.indent)) return null;
    return lead.column >= content && lead.column <= content + 3 ? lead : null;
  };
  for (let away = 1; away < note.lines.length; away++) {
    const found = fits(line - away) ?? fits(line + away);
    if (found !== null) return found;
  }
  return null;
}
