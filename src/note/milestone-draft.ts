import type { IsoDay } from './iso-day';
import type { Deadline } from './language/deadline';
import type { DateMention } from './language/date-mention';
import { findDates } from './language/find-dates';
import { readTarget, readTargetBeside } from './language/read-target';
import { chooseDeadline, readDeadline, toDeadline } from './language/read-deadline';
import { readPeriod } from './language/read-period';
import type { Target } from './language/target';
import type { ListItem } from './list-tree';
import type { MilestoneText } from './milestone-text';
import type { MilestoneShape } from './parsed-note';
import { readFieldKind, saysDone } from './field-keys';

/** A milestone as found in its note, before its ledger is read. */
export interface MilestoneDraft {
  readonly line: number;
  readonly shape: MilestoneShape;
  readonly group: string | null;
  readonly text: string;
  readonly target: Target | null;
  readonly promised: Deadline | null;
  readonly done: boolean;
  /** Items that may hold dated entries. */
  readonly entries: readonly ListItem[];
}

/** What the fields, cells or lines that belong to a milestone say about it; null where they are silent. */
export interface StatedFields {
  readonly due: string | null;
  readonly target: string | null;
  readonly status: string | null;
}

export const noFields: StatedFields = { due: null, target: null, status: null };

/** Longest text read for dates and quantities. A longer one is no milestone that a person wrote. */
export const longestText = 1000;

/** What a milestone promises, in its own words or in the fields that belong to it. */
export interface Statement {
  readonly target: Target | null;
  readonly promised: Deadline | null;
}

/** Reads both parts of a promise; the dates in its words are found once for the two. */
export function readStatement(
  text: MilestoneText,
  stated: StatedFields,
  anchor: IsoDay,
): Statement {
  const words = text.text.slice(0, longestText);
  const dates = findDates(words, anchor);
  return {
    target: readStatedTarget(text, stated, anchor) ?? readTargetBeside(words, dates),
    promised: readPromise(text, stated, words, dates, anchor),
  };
}

/**
 * The deadline a milestone states. 📅 and a `due` field of the line win over a field or column, these
 * over its words. A date in a field always is a deadline, even one before the note's date.
 */
function readPromise(
  text: MilestoneText,
  stated: StatedFields,
  words: string,
  dates: readonly DateMention[],
  anchor: IsoDay,
): Deadline | null {
  if (text.due) return notLaterThan(text.due.day, text.due.words, 'due-mark');
  const inline = fieldOf(text, 'due');
  const fields = [inline, stated.due].flatMap((value) => readDue(value, anchor) ?? []);
  if (fields[0]) return fields[0];
  const chosen = chooseDeadline(dates);
  if (chosen) return toDeadline(words, chosen);
  return stated.target === null ? null : readDeadline(stated.target, anchor);
}

/** The target a field or column states. */
function readStatedTarget(
  text: MilestoneText,
  stated: StatedFields,
  anchor: IsoDay,
): Target | null {
  const values = [fieldOf(text, 'target'), stated.target];
  for (const value of values) {
    const target = value === null ? null : readTarget(value.slice(0, longestText), anchor);
    if (target) return target;
  }
  return null;
}

export function isDone(text: MilestoneText, stated: StatedFields, task: string | null): boolean {
  const statuses = [fieldOf(text, 'status'), stated.status];
  return (
    text.done ||
    task === 'x' ||
    task === 'X' ||
    statuses.some((status) => status !== null && saysDone(status))
  );
}

/** A day that something must come true by. `words` are as written. */
function notLaterThan(end: IsoDay, words: string, rule: string): Deadline {
  return { start: null, end, words, from: 0, to: words.length, rule };
}

function readDue(value: string | null, anchor: IsoDay): Deadline | null {
  const words = value?.slice(0, longestText).trim() ?? '';
  return words === '' ? null : readPeriod(words, anchor);
}

function fieldOf(text: MilestoneText, kind: 'due' | 'target' | 'status'): string | null {
  return text.fields.find(({ key }) => readFieldKind(key) === kind)?.value ?? null;
}
