import type { IsoDay } from '../iso-day';
import type { DateMention } from './date-mention';
import type { Deadline } from './deadline';
import { findDates } from './find-dates';

/**
 * The deadline a line states, or null. `ship it by mid-2027` read from any day of 2026 is
 * `{ start: null, end: '2027-08-31' }`. A due field wins, then a revision, then the first date that
 * is no past fact, name, length or delay from an event.
 */
export function readDeadline(line: string, anchor: IsoDay): Deadline | null {
  const chosen = chooseDeadline(findDates(line, anchor));
  return chosen && toDeadline(line, chosen);
}

/** The mention among those of a line that is its deadline. */
export function chooseDeadline(mentions: readonly DateMention[]): DateMention | null {
  return (
    mentions.find((mention) => mention.isDueField && mention.role !== 'stamp') ??
    mentions.findLast((mention) => mention.role === 'revised') ??
    mentions.find((mention) => mention.role === 'deadline') ??
    mentions.find((mention) => mention.role === 'replaced') ??
    null
  );
}

/** A mention as a deadline, with the words it was read from. */
export function toDeadline(line: string, mention: DateMention): Deadline {
  const { from, to, rule, range } = mention;
  return { start: range.start, end: range.end, words: line.slice(from, to), from, to, rule };
}
