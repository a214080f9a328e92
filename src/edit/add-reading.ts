import { canonicalUrl } from '../note/canonical-url';
import { findLineUrls } from '../note/find-urls';
import { foldName } from '../note/fold-name';
import type { Line } from '../note/lines';
import { isHeadingLine } from '../note/source-locator';
import { scanCheckbox } from './checkbox';
import type { AddReadingOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import { plan } from './edit-plan';
import type { PlacedItem } from './item-block';
import { readItemBlock, readListBlock } from './item-block';
import { readLeadIn } from './lead-in';
import type { InsertLines } from './line-change';
import { lineEndAt } from './line-change';
import type { NoteText } from './locate';
import { oneLine } from './one-line';
import { refuse } from './refusal';
import { staysVisible } from './visible-insert';
import { textAt } from './line-text';

/**
 * Plans a new open task for a link: after the last task of the first list of tasks, in the section of
 * the given heading if the note has it; without such a list at the end of that section or of the
 * note, which keeps ending as it did. Refused when some task of the note names the link already.
 */
export function planAddReading(note: NoteText, op: AddReadingOp): EditPlan {
  if (!isHttpLink(op.url)) return refuse('bad-entry');
  if (note.lines.some(({ number }) => isTaskOf(note, number, op.url)))
    return refuse('already-done');
  const text = `[ ] ${oneLine(`${op.verb} ${op.url}`)}`;
  const section = op.heading === null ? null : findSection(note, op.heading);
  const lines = section === null ? note.lines : note.lines.slice(section.from, section.to);
  const task = findLastTask(note, lines);
  const insert = task ? nextItem(note, task, text) : lastLine(note, section, text);
  return staysVisible(note, insert) ? plan(insert) : refuse('inert');
}

/** Lines from the one below a heading to the one before the next heading. */
interface Section {
  readonly from: number;
  /** Just past the last line. */
  readonly to: number;
}

function findSection(note: NoteText, name: string): Section | null {
  const headings = note.lines.filter(
    ({ number, text }) => note.inert[number] === null && isHeadingLine(text),
  );
  const at = headings.findIndex(({ text }) => foldName(text) === foldName(name));
  const heading = headings[at];
  if (heading === undefined) return null;
  return { from: heading.number + 1, to: headings[at + 1]?.number ?? note.lines.length };
}

/** The last task of the first list that has tasks; lists inside of items do not count. */
function findLastTask(note: NoteText, lines: readonly Line[]): PlacedItem | null {
  let last = -1;
  for (const { number, text } of lines) {
    const lead = readLeadIn(text);
    if (number <= last || lead.item === null || note.inert[number] !== null) continue;
    const list = readListBlock(note, { line: number, lead });
    const task = list.items.filter(({ line }) => isTask(note, line)).at(-1);
    if (task !== undefined) return task;
    last = list.last;
  }
  return null;
}

function isTask(note: NoteText, line: number): boolean {
  return scanCheckbox(textAt(note.lines, line)) !== null;
}

function nextItem(note: NoteText, task: PlacedItem, text: string): InsertLines {
  const { quote, indent, item } = task.lead;
  const after = readItemBlock(note, task).last;
  return {
    kind: 'insert',
    before: after + 1,
    texts: [`${quote}${indent}${nextMarker(item.marker)} ${text}`],
    end: lineEndAt(note.lines, after),
  };
}

/** The marker of the item after one: the same bullet, or the next number. */
function nextMarker(marker: string): string {
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`;
}

function lastLine(note: NoteText, section: Section | null, text: string): InsertLines {
  const before = section === null ? endOf(note) : endOfWords(note, section);
  return { kind: 'insert', before, texts: [`- ${text}`], end: lineEndAt(note.lines, before - 1) };
}

function endOf(note: NoteText): number {
  const last = note.lines.length - 1;
  return textAt(note.lines, last) === '' ? last : last + 1;
}

/** Just past the last line of a section that is not blank, which may be its heading. */
function endOfWords(note: NoteText, { to }: Section): number {
  let end = to;
  while (textAt(note.lines, end - 1).trim() === '') end--;
  return end;
}

function isHttpLink(url: string): boolean {
  return /^https?:\/\/[^\s<>]{1,4000}$/i.test(url);
}

function isTaskOf(note: NoteText, line: number, url: string): boolean {
  if (note.inert[line] !== null || !isTask(note, line)) return false;
  const wanted = canonicalUrl(url);
  return findLineUrls(textAt(note.lines, line)).some((found) => canonicalUrl(found.url) === wanted);
}
