import type { MilestoneShape } from '../note/parsed-note';
import { isHeadingLine } from '../note/source-locator';
import { childLead, leadText } from './child-lead';
import { readItemBlock, readListBlock } from './item-block';
import type { ListBlock, PlacedItem } from './item-block';
import { continuesParagraph, itemText, readLeadIn } from './lead-in';
import type { NoteText } from './locate';
import { textAt } from './line-text';

/** Where a ledger entry goes: after a line, starting with some blanks and a bullet. */
export interface LogPlace {
  readonly after: number;
  readonly lead: string;
  /** Numbers of the lines that may say it already. */
  readonly near: readonly number[];
}

/** The place of a new entry under a milestone of a given shape; null when there is none (tables). */
export function findLogPlace(note: NoteText, line: number, shape: MilestoneShape): LogPlace | null {
  const text = textAt(note.lines, line);
  const lead = readLeadIn(text);
  if (shape === 'table' || lead.rest.startsWith('|')) return null;
  if (shape === 'heading') return placeInSection(note, line);
  if (lead.item === null) return placeAfterParagraph(note, line);
  const item: PlacedItem = { line, lead };
  const block = readItemBlock(note, item);
  return {
    after: block.last,
    lead: childLead(note, item, block),
    near: [block.last, ...block.children.map((child) => child.line)],
  };
}

function placeInSection(note: NoteText, heading: number): LogPlace {
  const { quote } = readLeadIn(textAt(note.lines, heading));
  const next = note.lines.find(({ number }) => number > heading && isVisibleHeading(note, number));
  const end = next?.number ?? note.lines.length;
  const lists: ListBlock[] = [];
  let paragraphEnd = heading;
  for (let line = heading + 1; line < end; line++) {
    const lead = readLeadIn(textAt(note.lines, line));
    if (note.inert[line] === null && lead.item !== null && lead.column < 4) {
      const list = readListBlock(note, { line, lead });
      lists.push(list);
      line = list.last;
    } else if (lead.rest !== '' && paragraphEnd === line - 1) {
      paragraphEnd = line;
    }
  }
  const list = lists.filter(hasLedger).at(-1) ?? lists[0];
  return list === undefined ? placeOfList(paragraphEnd, quote) : placeInList(list);
}

function placeAfterParagraph(note: NoteText, start: number): LogPlace {
  const { quote, depth } = readLeadIn(textAt(note.lines, start));
  let end = start;
  while (continuesParagraph(readLeadIn(textAt(note.lines, end + 1), depth))) end++;
  let next = end + 1;
  while (note.lines[next]?.text.trim() === '') next++;
  const lead = readLeadIn(textAt(note.lines, next));
  if (lead.item !== null && note.inert[next] === null) {
    const list = readListBlock(note, { line: next, lead });
    if (next === end + 1 || hasLedger(list)) return placeInList(list);
  }
  return placeOfList(end, quote);
}

/** The place of the first item of a new list. */
function placeOfList(after: number, quote: string): LogPlace {
  return { after, lead: `${quote}- `, near: [after] };
}

function placeInList(list: ListBlock): LogPlace {
  const { lead: last } = list.lastItem;
  const lead = leadText(last, last.item.marker);
  return { after: list.last, lead, near: [list.last, ...list.items.map((item) => item.line)] };
}

/** Whether some item of a list starts with an ISO day and a colon. */
function hasLedger(list: ListBlock): boolean {
  return list.items.some(({ lead }) => /^\d{4}-\d{2}-\d{2}[ \t]*[:：]/.test(itemText(lead)));
}

function isVisibleHeading(note: NoteText, line: number): boolean {
  return note.inert[line] === null && isHeadingLine(textAt(note.lines, line));
}
