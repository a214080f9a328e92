import type { HeaderLine } from '../note/header-lines';
import { readHeaderLines } from '../note/header-lines';
import type { IsoDay } from '../note/iso-day';
import { isHeadingLine } from '../note/source-locator';
import type { EditPlan } from './edit-plan';
import { plan } from './edit-plan';
import type { InsertLines } from './line-change';
import { lineEndAt } from './line-change';
import type { NoteText } from './locate';
import { refuse } from './refusal';
import { reviewLabel } from './review-label';
import { staysVisible } from './visible-insert';
import { textAt } from './line-text';

/**
 * Plans `Reviewed: <day>` among the plain header lines, in the language of the note: in place of the
 * day that is there, below the last header line, or as the first line of a note without header, with
 * a blank line after it.
 */
export function planHeaderStamp(note: NoteText, day: IsoDay): EditPlan {
  const header = readHeaderLines(note.lines, outlineOf(note), 0);
  const stamps = header.filter((line) => line.key === 'reviewed');
  const [stamp, second] = stamps;
  if (second !== undefined) return refuse('header-duplicate');
  if (stamp !== undefined) return planStamp(note, stamp, day);
  const last = header.at(-1);
  const words = { label: reviewLabel(note, header), day };
  const insert = last === undefined ? topLine(note, words) : lineBelow(note, last, words);
  return staysVisible(note, insert) ? plan(insert) : refuse('inert');
}

interface StampWords {
  readonly label: string;
  readonly day: IsoDay;
}

function planStamp(note: NoteText, { line, value }: HeaderLine, day: IsoDay): EditPlan {
  if (value === day) return refuse('already-done');
  // Only a day is replaced; words after the label may be the person's own.
  if (!/^[\d./年月日 -]{0,20}$/.test(value)) return refuse('header-unreadable');
  if (note.inert[line] !== null) return refuse('inert');
  const text = textAt(note.lines, line).trimEnd();
  const end = text.length;
  const from = end - value.length;
  const separator = /[:*_]$/.test(text) ? ' ' : '';
  return plan({ kind: 'within', line, splices: [{ from, to: end, insert: separator + day }] });
}

function lineBelow(note: NoteText, last: HeaderLine, { label, day }: StampWords): InsertLines {
  const text = textAt(note.lines, last.line);
  return {
    kind: 'insert',
    before: last.line + 1,
    texts: [`${label}${separatorOf(text)}${day}`],
    end: lineEndAt(note.lines, last.line),
  };
}

/** What a header line writes between label and value: `: `, `:: ` or a full-width colon. */
function separatorOf(line: string): string {
  const rest = line.slice(line.search(/[:：]/));
  if (rest.startsWith('：')) return /^：[ \t]/.test(rest) ? '： ' : '：';
  return rest.startsWith('::') ? ':: ' : ': ';
}

function topLine(note: NoteText, { label, day }: StampWords): InsertLines {
  const first = textAt(note.lines, 0);
  const texts = [`${label}: ${day}`];
  if (first.trim() !== '') texts.push('');
  return { kind: 'insert', before: 0, texts, end: lineEndAt(note.lines, 0) };
}

/** What the header reader needs of the outline: the headings. */
function outlineOf(note: NoteText): Parameters<typeof readHeaderLines>[1] {
  const headings = note.lines
    .filter(({ text }) => isHeadingLine(text))
    .map(({ number, text }) => {
      return { text, level: text.trimStart().search(/[^#]|$/), line: number };
    });
  return { headings };
}
