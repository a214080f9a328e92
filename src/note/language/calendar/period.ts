import type { Part, Unit } from '../calendar-words';
import { addDays, clampedDay, daysInMonth, isoDay, partsOf, type IsoDay } from '../../iso-day';

/** How many months the units that are made of months have. */
export const monthsIn: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
};

export interface ClosedRange {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export type PeriodKind =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'months' | 'part';

/**
 * A stretch of the calendar: whole months of a year (which may reach into the next), days of one
 * month, or a fixed range. Without a year it is the first one that is not over.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number | null;
  /** The first month, 1 to 12. */
  readonly month: number;
  readonly months: number;
  /** First and last day of the month, for a stretch inside one month; 0 is the month's own end. */
  readonly days: { readonly first: number; readonly last: number } | null;
  readonly fixed: ClosedRange | null;
  /** A bare four-digit number, which may be a count or part of a name. */
  readonly bare?: boolean;
  /** Reads as a date only beside a word of relation: `31.12`. */
  readonly weak?: boolean;
  /** The end of something: "before the end of" is "by the end of". */
  readonly isEnd?: boolean;
  /** Takes the first one that begins after the note's day: "next spring". */
  readonly upcoming?: boolean;
}

export function monthsPeriod(
  kind: PeriodKind,
  year: number | null,
  month: number,
  months: number,
): Period {
  return { kind, year, month, months, days: null, fixed: null };
}

/** A day of a month, or null when no year has it. */
export function dayPeriod(year: number | null, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month)) return null;
  return { kind: 'day', year, month, months: 1, days: { first: day, last: day }, fixed: null };
}

export function fixedPeriod(kind: PeriodKind, start: IsoDay, end: IsoDay): Period {
  return { kind, year: null, month: 1, months: 12, days: null, fixed: { start, end } };
}

function inYear(period: Period, year: number): ClosedRange | null {
  const { month, months, days } = period;
  const last = month + months - 2;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  const lastDay = days && days.last > 0 ? days.last : daysInMonth(lastYear, lastMonth);
  const start = isoDay(year, month, days ? days.first : 1);
  const end = isoDay(lastYear, lastMonth, lastDay);
  return start && end ? { start, end } : null;
}

/** The days of a period as seen from a day. Null when no such days exist (30 February). */
export function resolvePeriod(period: Period, anchor: IsoDay): ClosedRange | null {
  if (period.fixed) return period.fixed;
  if (period.year !== null) return inYear(period, period.year);
  const { year } = partsOf(anchor);
  const isWithin = period.month + period.months <= 13;
  for (let candidate = isWithin ? year : year - 1; candidate <= year + 8; candidate++) {
    const range = inYear(period, candidate);
    if (range && (period.upcoming ? range.start > anchor : range.end >= anchor)) return range;
  }
  return null;
}

const THIRDS: Readonly<Partial<Record<Part, number>>> = { early: 0, mid: 1, late: 2 };

/** The part of a period, for example late 2026 is September to December 2026. */
export function partOf(period: Period, part: Part, anchor: IsoDay): Period {
  if (part === 'rest') return restOf(period, anchor);
  const stretch = stretchOf(period, part);
  return part === 'end' ? { ...stretch, isEnd: true } : stretch;
}

function stretchOf(period: Period, part: Part): Period {
  if (period.fixed || period.days) return partOfDays(period, part);
  const third = THIRDS[part];
  if (period.months === 1) {
    const days =
      part === 'early' || part === 'begin'
        ? { first: 1, last: 10 }
        : part === 'mid'
          ? { first: 11, last: 20 }
          : { first: 21, last: 0 };
    return { ...period, kind: 'part', days };
  }
  if (third === undefined) return monthAt(period, part === 'begin' ? 0 : period.months - 1, 1);
  const size = Math.floor(period.months / 3);
  return monthAt(period, third * size, size);
}

/** Parts of a stretch of days: the edges of a week are the week, the end of anything else its last day. */
function partOfDays(period: Period, part: Part): Period {
  if (!period.fixed || period.kind === 'week' || part !== 'end') return period;
  return fixedPeriod('day', period.fixed.end, period.fixed.end);
}

/** `months` months from the `offset`th of a period on. */
export function monthAt(period: Period, offset: number, months: number): Period {
  const month = period.month + offset;
  const year = period.year === null ? null : period.year + Math.floor((month - 1) / 12);
  return { ...period, kind: 'part', year, month: ((month - 1) % 12) + 1, months };
}

function restOf(period: Period, anchor: IsoDay): Period {
  const range = resolvePeriod(period, anchor);
  if (!range || anchor < range.start || anchor > range.end) return period;
  return fixedPeriod('part', anchor, range.end);
}

/** The smallest period that holds both: "early to mid" of something. */
export function unite(first: Period, last: Period): Period | null {
  if (first.days && last.days) {
    return { ...first, days: { first: first.days.first, last: last.days.last } };
  }
  const months = last.month + last.months - first.month;
  return months > 0 ? { ...first, months, year: first.year ?? last.year } : null;
}

/** Days of one month, clamped: the second half of March is 16 to 31 March. */
export function daysOf(period: Period, first: number, last: number): Period {
  return { ...period, kind: 'part', months: 1, days: { first, last } };
}

/** The seven days from a Monday. */
export function weekPeriod(monday: IsoDay): Period {
  return fixedPeriod('week', monday, addDays(monday, 6));
}

/** A period of whole months that begins `offset` units of `months` months from the one of the day. */
export function unitPeriod(
  kind: PeriodKind,
  months: number,
  anchor: IsoDay,
  offset: number,
): Period {
  const { year, month } = partsOf(anchor);
  const index = Math.floor((year * 12 + month - 1) / months) + offset;
  const first = index * months;
  const start = clampedDay(Math.floor(first / 12), (first % 12) + 1, 1);
  const parts = partsOf(start);
  return monthsPeriod(kind, parts.year, parts.month, months);
}
