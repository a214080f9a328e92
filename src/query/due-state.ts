import { daysBetween, type IsoDay } from '../note/iso-day';
import type { Milestone, Task } from '../note/parsed-note';

/** Where an item stands, alike for tasks, milestones and references. */
export type DueState = 'overdue' | 'near' | 'open' | 'settled';

/** Today, and how many days ahead count as near. */
export interface Calendar {
  readonly today: IsoDay;
  readonly horizonDays: number;
}

/** The state of something open with this last day. Due today is near, not overdue. */
export function dueState(day: IsoDay | null, { today, horizonDays }: Calendar): DueState {
  if (day === null) return 'open';
  const left = daysBetween(today, day);
  if (left < 0) return 'overdue';
  return left <= horizonDays ? 'near' : 'open';
}

/** The last day on which the milestone can still come true in time, or null. */
export function lastDay(milestone: Milestone): IsoDay | null {
  return milestone.deadline?.end ?? null;
}

/** Done, cancelled and dropped tasks are settled. */
export function taskState(task: Task, calendar: Calendar): DueState {
  return isOpenTask(task) ? dueState(task.due, calendar) : 'settled';
}

/** A task that waits: neither done nor cancelled (`[-]` or ❌). */
export function isOpenTask(task: Task): boolean {
  return !task.done && task.cancelledOn === null && task.status !== '-';
}
