import type { MilestoneShape } from '../note/parsed-note';
import { isHeadingLine } from '../note/source-locator';
import { childLead, leadText } from './child-lead';
import { readItemBlock, readListBlock } from './item-block';
import type { ListBlock, PlacedItem } from './item-block';
import { continuesParagraph, readLeadIn } from './lead-in';
import type { NoteText } from './locate';
import { textAt } from './line-text';

/** Where a ledger entry goes: after a line, starting with some blanks and a bullet. */
export interface LogPlace {
  readonly after: number;
  readonly lead: string;
  /** Numbers of the dated lines that are there already. */
  readonly siblings: readonly number[];
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
    siblings: block.children.map((child) => child.line),
  };
}

function placeInSection(note: NoteText, heading: number): LogPlace {
  const lists: ListBlock[] = [];
  let line = heading + 1;
  let paragraphEnd = heading;
  for (; line < note.lines.length && !isVisibleHeading(note, line); line++) {
    const lead = readLeadIn(textAt(note.lines, line));
    if (note.inert[line] === null && lead.item !== null && lead.column < 4) {
      const list = readListBlock(note, { line, lead });
      lists.push(list);
      line = list.last;
    } else if (lead.rest.trim() !== '' && paragraphEnd === line - 1) {
      paragraphEnd = line;
    }
  }
  const list = lists.filter((each) => hasLedger(note, each)).at(-1) ?? lists[0];
  const quote = readLeadIn(textAt(note.lines, heading)).quote;
  return list === undefined
    ? { after: paragraphEnd, lead: `${quote}- `, siblings: [] }
    : placeInList(list);
}

function placeAfterParagraph(note: NoteText, start: number): LogPlace {
  let end = start;
  while (end + 1 < note.lines.length && note.inert[end + 1] === null) {
    if (!continuesParagraph(readLeadIn(textAt(note.lines, end + 1)))) break;
    end++;
  }
  let next = end + 1;
  while (next < note.lines.length && note.lines[next]?.text.trim() === '') next++;
  const lead = readLeadIn(textAt(note.lines, next));
  if (lead.item !== null && note.inert[next] === null) {
    const list = readListBlock(note, { line: next, lead });
    if (next === end + 1 || hasLedger(note, list)) return placeInList(list);
  }
  const { quote } = readLeadIn(textAt(note.lines, start));
  return { after: end, lead: `${quote}- `, siblings: [] };
}

function placeInList(list: ListBlock): LogPlace {
  const { lead: last } = list.lastItem;
  const lead = leadText(last, last.item.marker);
  return { after: list.last, lead, siblings: list.items.map((item) => item.line) };
}

/** Whether some item of a list starts with an ISO day and a colon. */
function hasLedger(note: NoteText, list: ListBlock): boolean {
  return list.items.some(({ line }) =>
    /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\d{4}-\d{2}-\d{2}[ \t]*[:：]/.test(
      textAt(note.lines, line).slice(0, 200),
    ),
  );
}

function isVisibleHeading(note: NoteText, line: number): boolean {
  return note.inert[line] === null && isHeadingLine(textAt(note.lines, line));
}
