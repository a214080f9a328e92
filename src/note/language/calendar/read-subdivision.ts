import type { Unit } from '../calendar-words';
import { addDays, type IsoDay } from '../../iso-day';
import { hasMark } from './calendar-symbol';
import { symbolAt, type GrammarContext, type Parsed } from './grammar-context';
import { daysOf, fixedPeriod, monthAt, monthsIn, resolvePeriod, type Period } from './period';
import { readNumber } from './read-number';

export interface Subdivision {
  /** Which one, 1 is the first and -1 the last. */
  readonly place: number;
  readonly unit: Unit;
}

/** "first half", "last week", "останній квартал", "最后一周". */
export function readSubdivision(context: GrammarContext, at: number): Parsed<Subdivision> | null {
  const number = readNumber(context, at);
  if (!number?.value.isOrdinal) return null;
  const { unit, length } = symbolAt(context, number.next).means;
  const divided = unit ?? length;
  if (divided === undefined || divided === 'year' || divided === 'decade') return null;
  return { value: { place: number.value.value, unit: divided }, next: number.next + 1 };
}

/**
 * A numbered part of a period, or null when it has none: the last week of March is its last seven
 * days, the second half of March 16 to 31 March, the last quarter of 2026 the fourth.
 */
export function subdivide(
  period: Period,
  { place, unit }: Subdivision,
  anchor: IsoDay,
): Period | null {
  if (unit === 'week' || unit === 'day') return stretchOfDays(period, place, unit, anchor);
  if (period.fixed || period.days) return null;
  if (unit === 'half') return halfOf(period, place);
  const months = monthsIn[unit] ?? 0;
  const count = period.months / months;
  if (months === 0 || count <= 1 || !Number.isInteger(count)) return null;
  const index = place === -1 ? count - 1 : place - 1;
  if (index < 0 || index >= count) return null;
  return {
    ...monthAt(period, index * months, months),
    kind: unit === 'month' ? 'month' : 'quarter',
  };
}

function halfOf(period: Period, place: number): Period | null {
  const isSecond = place === 2 || place === -1;
  if (!isSecond && place !== 1) return null;
  if (period.months === 1) return isSecond ? daysOf(period, 16, 0) : daysOf(period, 1, 15);
  if (period.months % 2 !== 0) return null;
  const half = period.months / 2;
  const kind = period.months === 12 ? 'half' : 'part';
  return { ...monthAt(period, isSecond ? half : 0, half), kind };
}

function stretchOfDays(
  period: Period,
  place: number,
  unit: 'week' | 'day',
  anchor: IsoDay,
): Period | null {
  const range = resolvePeriod(period, anchor);
  if (!range || period.kind === 'day') return null;
  const size = unit === 'week' ? 7 : 1;
  const start =
    place === -1 ? addDays(range.end, 1 - size) : addDays(range.start, (place - 1) * size);
  const end = addDays(start, size - 1);
  if (start < range.start || start > range.end) return null;
  return fixedPeriod(unit === 'week' ? 'part' : 'day', start, end > range.end ? range.end : end);
}

/** The symbol after words like "of the" that join a part to its period. */
export function skipOf(context: GrammarContext, at: number): number {
  let next = at;
  if (symbolAt(context, next).text === '-') next += 1;
  if (hasMark(symbolAt(context, next), 'of')) next += 1;
  if (hasMark(symbolAt(context, next), 'article')) next += 1;
  return next;
}
