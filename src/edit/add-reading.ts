import { isHeadingLine } from '../note/source-locator';
import { scanCheckbox } from './checkbox';
import type { AddReadingOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import { plan } from './edit-plan';
import type { PlacedItem } from './item-block';
import { readListBlock } from './item-block';
import { readLeadIn } from './lead-in';
import type { InsertLines } from './line-change';
import { lineEndAt } from './line-change';
import type { NoteText } from './locate';
import { oneLine } from './one-line';
import { refuse } from './refusal';
import { staysVisible } from './visible-insert';
import { textAt } from './line-text';

/**
 * Plans a new open task for a link: after the last task of the given section or of the note's first
 * list of tasks; without such a list right below the heading, or at the end of the note, which keeps
 * ending as it did. Refused when some task of the note names the link already.
 */
export function planAddReading(note: NoteText, op: AddReadingOp): EditPlan {
  if (!isHttpLink(op.url)) return refuse('bad-entry');
  if (note.lines.some(({ number }) => isTaskOf(note, number, op.url)))
    return refuse('already-done');
  const text = `[ ] ${oneLine(`${op.verb} ${op.url}`)}`;
  const section = findSection(note, op.heading);
  const list = findTaskList(note, section.from, section.to);
  const insert = list === null ? freshLine(note, section, text) : nextItem(note, list, text);
  return staysVisible(note, insert) ? plan(insert) : refuse('inert');
}

interface Section {
  readonly heading: number | null;
  readonly from: number;
  /** Just past the last line. */
  readonly to: number;
}

function findSection(note: NoteText, name: string | null): Section {
  const whole: Section = { heading: null, from: 0, to: note.lines.length };
  if (name === null) return whole;
  const isHeading = (number: number): boolean =>
    note.inert[number] === null && isHeadingLine(textAt(note.lines, number));
  const heading = note.lines.find(
    ({ number, text }) => isHeading(number) && headingText(text) === name.trim(),
  );
  if (heading === undefined) return whole;
  const next = note.lines.find(({ number }) => number > heading.number && isHeading(number));
  return { heading: heading.number, from: heading.number + 1, to: next?.number ?? whole.to };
}

/** `'## Reading ##'` is `Reading`. */
function headingText(line: string): string {
  const text = line
    .trim()
    .replace(/^#+/, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return text.replace(/(?:^| )#+$/, '');
}

/** A list with tasks: the last of these, and the item after it. */
interface TaskList {
  readonly last: number;
  readonly task: PlacedItem;
  readonly following: PlacedItem | null;
}

function findTaskList(note: NoteText, from: number, to: number): TaskList | null {
  for (let line = from; line < to; line++) {
    const lead = readLeadIn(textAt(note.lines, line));
    if (lead.item === null || note.inert[line] !== null) continue;
    const { items, last } = readListBlock(note, { line, lead });
    const found = findLastTask(note, items);
    if (found !== null) return { ...found, last };
    line = last;
  }
  return null;
}

function findLastTask(
  note: NoteText,
  items: readonly PlacedItem[],
): Pick<TaskList, 'task' | 'following'> | null {
  let following: PlacedItem | null = null;
  for (const item of [...items].reverse()) {
    if (isTask(note, item.line)) return { task: item, following };
    following = item;
  }
  return null;
}

function isTask(note: NoteText, line: number): boolean {
  return scanCheckbox(textAt(note.lines, line)) !== null;
}

function nextItem(note: NoteText, list: TaskList, text: string): InsertLines {
  const { lead } = list.task;
  const after = list.following === null ? list.last : lastFilledLine(note, list.following.line - 1);
  return {
    kind: 'insert',
    before: after + 1,
    texts: [`${lead.quote}${lead.indent}${nextMarker(lead.item.marker)} ${text}`],
    end: lineEndAt(note.lines, after),
  };
}

function lastFilledLine(note: NoteText, from: number): number {
  let line = from;
  while (line > 0 && readLeadIn(textAt(note.lines, line)).rest.trim() === '') line--;
  return line;
}

/** The marker of the item after one: the same bullet, or the next number. */
function nextMarker(marker: string): string {
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`;
}

function freshLine(note: NoteText, section: Section, text: string): InsertLines {
  const last = note.lines.length - 1;
  const endsWithLineEnd = last > 0 && textAt(note.lines, last) === '';
  const bottom = endsWithLineEnd ? last : last + 1;
  const isEmpty = last === 0 && note.text === '';
  const before = section.heading === null ? (isEmpty ? 0 : bottom) : section.from;
  return { kind: 'insert', before, texts: [`- ${text}`], end: lineEndAt(note.lines, before - 1) };
}

function isHttpLink(url: string): boolean {
  return /^https?:\/\/[^\s<>]{1,4000}$/i.test(url);
}

function isTaskOf(note: NoteText, line: number, url: string): boolean {
  const text = textAt(note.lines, line);
  if (!text.includes(url) || note.inert[line] !== null || !isTask(note, line)) return false;
  for (let at = text.indexOf(url); at !== -1; at = text.indexOf(url, at + 1)) {
    if (!/[\p{L}\p{N}/?&=#%_-]/u.test(text[at + url.length] ?? ' ')) return true;
  }
  return false;
}
