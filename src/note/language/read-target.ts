import type { IsoDay } from '../iso-day';
import { chooseQuantity, type DateSpan, type Quantity } from './choose-quantity';
import { findDates } from './find-dates';
import { prepareLine } from './quantity-line';
import type { Target } from './target';

/** Lengths of time that may be the target itself: `payback < 18 months`. */
const TARGET_ROLE = 'length';

/**
 * Reads what a line promises: `size scale (2000 robotaxi)` is 2000, unit `robotaxi`. The first
 * quantity wins that is no date, no name or version and no stated present value; null where the
 * line has none.
 */
export function readTargetBeside(line: string, dates: readonly DateSpan[]): Target | null {
  const blots = dates.filter((date) => date.role !== TARGET_ROLE && !isPercentage(line, date));
  const prepared = prepareLine(line, blots);
  const lengths = dates.filter((date) => date.role === TARGET_ROLE);
  const quantity = chooseQuantity(prepared, blots, lengths);
  return quantity && toTarget(line, quantity);
}

/** Reads a target with the dates of the line found first; `anchor` is the note's day. */
export function readTarget(line: string, anchor: IsoDay): Target | null {
  return readTargetBeside(line, findDates(line, anchor));
}

/** `3.25-3.50%`: what looks like a day is the lower end of a percentage. */
function isPercentage(line: string, { from, to }: DateSpan): boolean {
  const dash = line[to] === ' ' ? to + 1 : to;
  if (!'-–—'.includes(line[dash] ?? ' ')) return false;
  const rest = /^[-–—] ?\d{1,3}(?:[.,]\d{1,3})? ?%/;
  return /\d[.,]\d{1,3}$/.test(line.slice(from, to)) && rest.test(line.slice(dash, dash + 15));
}

function toTarget(line: string, quantity: Quantity): Target {
  const { value, value2, comparator, unit, from, to, rule } = quantity;
  return { value, value2, comparator, unit, words: line.slice(from, to), from, to, rule };
}
