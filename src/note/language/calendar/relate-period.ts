import type { Relation } from '../calendar-words';
import type { DayRange } from '../deadline';
import { addDays } from '../../iso-day';
import type { ClosedRange, Period } from './period';

/** A period with its relation as a range: "before July 2026" is up to 2026-06-30. */
export function relatePeriod(period: Period, range: ClosedRange, relation: Relation): DayRange {
  switch (relation) {
    case 'by':
    case 'until':
      return { start: null, end: range.end };
    case 'before':
      return { start: null, end: period.isEnd ? range.end : addDays(range.start, -1) };
    case 'notBefore':
      return { start: range.start, end: null };
    case 'after':
      return { start: addDays(range.end, 1), end: null };
    default:
      return range;
  }
}

/**
 * The relation before and the one after a period make one. 前 after a day includes it; "not before"
 * holds against anything after it.
 */
export function joinRelations(
  before: Relation | null,
  closing: Relation | null,
  period: Period,
): Relation {
  if (closing === null || before === 'notBefore') return before ?? 'at';
  if (closing === 'before' && (period.kind === 'day' || period.isEnd)) return 'by';
  return closing;
}
