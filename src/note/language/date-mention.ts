import type { Relation } from './calendar-words';
import type { DayRange } from './deadline';

/**
 * What a date is in its line: `deadline` may be the deadline; `revised` is the one that holds and
 * `replaced` the one given up; the rest never are: a `past` fact, the `length` of something, a delay
 * from an `event`, what is `recurring`, part of a `name`, or a mark of the task format (`stamp`).
 */
export type DateRole =
  | 'deadline'
  | 'revised'
  | 'replaced'
  | 'past'
  | 'length'
  | 'event'
  | 'recurring'
  | 'name'
  | 'stamp';

/** A date, period or length in a line, with the words of relation around it. */
export interface DateMention {
  /** Offsets in the line of the first and just after the last code unit. */
  readonly from: number;
  readonly to: number;
  readonly role: DateRole;
  /** The days it stands for with its relation; for a length, up to the day it ends. */
  readonly range: DayRange;
  readonly relation: Relation;
  /** The rule that made it: relation and kind of period, for example `by+year`. */
  readonly rule: string;
  /** The days of the period itself, or null for a length. */
  readonly period: DayRange | null;
  /** Whether the line marks it as the due date: `📅 2026-03-31`, `[due:: 2026-03-31]`. */
  readonly isDueField: boolean;
}
