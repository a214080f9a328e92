import { addDays, addMonths, clampedDay, daysBetween, partsOf, weekStart } from '../note/iso-day';
import type { IsoDay } from '../note/iso-day';
import type { ParsedNote } from '../note/parsed-note';

/** Evidence of one week or month. */
export interface EvidenceCount {
  /** The Monday, or the first of the month. */
  readonly start: IsoDay;
  readonly for: number;
  readonly against: number;
}

/** How much spoke for and against a thesis over time. */
export interface EvidenceSeries {
  readonly period: 'week' | 'month';
  /** Oldest first, up to today, empty periods included. */
  readonly counts: readonly EvidenceCount[];
  /** The last review and the index of its period; null without one in the time shown. */
  readonly reviewed: { readonly day: IsoDay; readonly index: number } | null;
}

/** Up to this long weeks can be told apart in a side panel. */
const MAX_WEEKS = 20;
const MAX_MONTHS = 24;

/**
 * Counts the `for` and `against` entries of all milestones of a note by week, over a longer time by
 * month, and at most over the last two years. Entries after `today` are left out. Null without any.
 */
export function evidenceSeries(note: ParsedNote, today: IsoDay): EvidenceSeries | null {
  const entries = note.milestones
    .flatMap((milestone) => milestone.ledger)
    .filter(({ kind, day }) => (kind === 'for' || kind === 'against') && day <= today);
  if (entries.length === 0) return null;
  const known = note.header.reviewed;
  const reviewed = known !== null && known <= today ? known : null;
  const days = [...entries.map(({ day }) => day), ...(reviewed === null ? [] : [reviewed])];
  const first = days.reduce((a, b) => (a < b ? a : b));
  const period = daysBetween(weekStart(first), today) < MAX_WEEKS * 7 ? 'week' : 'month';
  const starts = period === 'week' ? weeksTo(today, first) : monthsTo(today, first);
  const startOf = period === 'week' ? weekStart : monthStart;
  const counts = starts.map((start): EvidenceCount => {
    const here = entries.filter(({ day }) => startOf(day) === start);
    const pro = here.filter(({ kind }) => kind === 'for').length;
    return { start, for: pro, against: here.length - pro };
  });
  const index = reviewed === null ? -1 : starts.indexOf(startOf(reviewed));
  return {
    period,
    counts,
    reviewed: reviewed === null || index < 0 ? null : { day: reviewed, index },
  };
}

function weeksTo(today: IsoDay, first: IsoDay): readonly IsoDay[] {
  const start = weekStart(first);
  const length = Math.floor(daysBetween(start, today) / 7) + 1;
  return Array.from({ length }, (_, index) => addDays(start, index * 7));
}

function monthsTo(today: IsoDay, first: IsoDay): readonly IsoDay[] {
  const [from, to] = [partsOf(first), partsOf(today)];
  const span = (to.year - from.year) * 12 + to.month - from.month + 1;
  const length = Math.min(span, MAX_MONTHS);
  const start = addMonths(monthStart(today), 1 - length);
  return Array.from({ length }, (_, index) => addMonths(start, index));
}

function monthStart(day: IsoDay): IsoDay {
  const { year, month } = partsOf(day);
  return clampedDay(year, month, 1);
}
