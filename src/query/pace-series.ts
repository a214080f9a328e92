import type { Milestone } from '../note/parsed-note';
import { observationsOf, type Observation } from './progress';

/** The points of a chart: what was observed, and the straight way to the target. */
export interface PaceSeries {
  readonly observed: readonly Observation[];
  /** From the first observation to the target on the deadline; empty without one of them. */
  readonly required: readonly Observation[];
}

/** Null when nothing was observed. */
export function paceSeries(milestone: Milestone): PaceSeries | null {
  const observed = observationsOf(milestone);
  const first = observed[0];
  if (first === undefined) return null;
  const end = milestone.deadline?.end ?? null;
  const { target } = milestone;
  if (target === null || end === null || end <= first.day) return { observed, required: [] };
  return { observed, required: [first, { day: end, value: target.value }] };
}
