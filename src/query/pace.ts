import { daysBetween, type IsoDay } from '../note/iso-day';
import type { Milestone } from '../note/parsed-note';
import { observationsOf, progressOf } from './progress';

export type PacePeriod = 'day' | 'week' | 'month';

/** How fast a target has to come to be met in time. */
export interface Pace {
  readonly toGo: number;
  /** From today to the last day, at least 1. */
  readonly daysLeft: number;
  /** The shortest period in which at least 1 is needed, so that the figures can be read. */
  readonly period: PacePeriod;
  /** Per period. */
  readonly needed: number;
  /** Per period, from the first to the last observation; null with fewer than two days. */
  readonly soFar: number | null;
}

const PERIODS: readonly (readonly [PacePeriod, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
];

/** Null without a target, an observation or days left, and when the target is reached. */
export function paceOf(milestone: Milestone, today: IsoDay): Pace | null {
  const progress = progressOf(milestone);
  const end = milestone.deadline?.end ?? null;
  if (!progress?.last || progress.reached || end === null) return null;
  const daysLeft = daysBetween(today, end);
  if (daysLeft <= 0) return null;
  const perDay = progress.toGo / daysLeft;
  const [period, length] = PERIODS.find(([, days]) => perDay * days >= 1) ?? ['month', 30];
  const soFar = speedOf(milestone);
  return {
    toGo: progress.toGo,
    daysLeft,
    period,
    needed: perDay * length,
    soFar: soFar === null ? null : soFar * length,
  };
}

/** Progress per day towards the target between the first and the last observation. */
function speedOf(milestone: Milestone): number | null {
  const observations = observationsOf(milestone);
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) return null;
  const days = daysBetween(first.day, last.day);
  if (days <= 0) return null;
  const falls = milestone.target?.comparator === '<=';
  return ((last.value - first.value) / days) * (falls ? -1 : 1);
}
