import type { IsoDay } from '../iso-day';

/** A range of days, both ends inclusive; a null end is open. */
export interface DayRange {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/**
 * By when something must come true. `start` null means "not later than `end`", `end` null means
 * "not earlier than `start`". At least one of them is set.
 */
export interface Deadline extends DayRange {
  /** The words of the line that made it, for example `by the end of 2025`. */
  readonly words: string;
  /** Where the words stand in the line: offsets of the first and just after the last code unit. */
  readonly from: number;
  readonly to: number;
  /** The rule that made it, for people who ask why (`desk report --explain`). */
  readonly rule: string;
}
