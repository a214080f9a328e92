import type { IsoDay } from '../../../src/note/iso-day';

/** Group, text, target value, last day of the deadline, done. */
export type ExpectedMilestone = readonly [
  group: string | null,
  text: string,
  value: number | null,
  end: string | null,
  done: boolean,
];

/** A small note and the milestones that the conventions find in it. */
export interface MilestoneCase {
  readonly title: string;
  /** The note's own date. */
  readonly day: IsoDay;
  readonly note: string;
  readonly milestones: readonly ExpectedMilestone[];
}

export function milestoneCase(
  title: string,
  day: string,
  note: string,
  milestones: readonly ExpectedMilestone[],
): MilestoneCase {
  return { title, day: day as IsoDay, note: note.replace(/^\n/, ''), milestones };
}
