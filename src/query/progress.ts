import type { IsoDay } from '../note/iso-day';
import type { Target } from '../note/language/target';
import type { LedgerEntry, Milestone } from '../note/parsed-note';
import { compareDays } from './compare-days';

/** An observation that can be compared with the target. */
export interface Observation {
  readonly day: IsoDay;
  readonly value: number;
}

/** How far a target has come. */
export interface Progress {
  readonly target: Target;
  /** Null while nothing was observed. */
  readonly last: Observation | null;
  /** The way covered, 0 to 1. */
  readonly fraction: number;
  readonly reached: boolean;
  /** What is missing, in the target's unit; 0 when reached. */
  readonly toGo: number;
}

const MEASURES = new Set(['%', 'bps', 'x']);

/** Units that measure: a noun like `robotaxi` is only a name for what is counted. */
const isMeasure = (unit: string): boolean => MEASURES.has(unit) || /^[A-Z]{3}$/.test(unit);

function isComparable(entry: LedgerEntry, target: Target): boolean {
  if (entry.unit === null || target.unit === null || entry.unit === target.unit) return true;
  return !isMeasure(entry.unit) && !isMeasure(target.unit);
}

/** Observations in the target's unit, oldest first. Bare numbers count as in its unit. */
export function observationsOf(milestone: Milestone): readonly Observation[] {
  const { target } = milestone;
  return milestone.ledger
    .flatMap((entry) =>
      entry.kind === 'observation' &&
      entry.value !== null &&
      (target === null || isComparable(entry, target))
        ? [{ day: entry.day, value: entry.value }]
        : [],
    )
    .sort((a, b) => compareDays(a.day, b.day));
}

/** Null for a milestone without a target. */
export function progressOf(milestone: Milestone): Progress | null {
  const { target } = milestone;
  if (target === null) return null;
  const observations = observationsOf(milestone);
  const first = observations[0];
  const last = observations.at(-1);
  if (first === undefined || last === undefined) {
    return { target, last: null, fraction: 0, reached: false, toGo: Math.abs(target.value) };
  }
  const toGo = missing(target, last.value);
  const reached = toGo === 0;
  return { target, last, reached, toGo, fraction: reached ? 1 : covered(target, first, last) };
}

/** How much is missing: below a floor, above a ceiling, outside a range. */
function missing(target: Target, value: number): number {
  if (target.comparator === '<=') return Math.max(0, value - target.value);
  if (target.comparator === 'range' && target.value2 !== null && value > target.value2) {
    return value - target.value2;
  }
  return Math.max(0, target.value - value);
}

/**
 * A rising target is covered from zero: 1655 of 2000 is 0.83. One that falls is covered from the
 * first observation, since its start is not zero.
 */
function covered(target: Target, first: Observation, last: Observation): number {
  const upper = target.value2 ?? target.value;
  const falls = target.comparator === '<=' || last.value > upper;
  const goal = falls && target.comparator === 'range' ? upper : target.value;
  if (!falls) return clampFraction(last.value / goal);
  const way = first.value - goal;
  return way > 0 ? clampFraction((first.value - last.value) / way) : 0;
}

function clampFraction(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
