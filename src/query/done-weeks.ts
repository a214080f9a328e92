import { addDays, weekStart, type IsoDay } from '../note/iso-day';
import { compareDaysDown } from './compare-days';
import type { ParsedNote, Task } from '../note/parsed-note';

/** A task that was done. */
export interface DoneItem {
  readonly note: ParsedNote;
  readonly task: Task;
}

/** What was done in one ISO week, the latest first. */
export interface DoneWeek {
  /** The Monday; null for tasks that do not say when. */
  readonly monday: IsoDay | null;
  readonly items: readonly DoneItem[];
}

/** Done tasks by ISO week, the latest week first, those without a day last. */
export function groupDoneByWeek(items: readonly DoneItem[]): readonly DoneWeek[] {
  const weeks = new Map<IsoDay | null, DoneItem[]>();
  for (const item of items) {
    const monday = item.task.doneOn === null ? null : weekStart(item.task.doneOn);
    const week = weeks.get(monday);
    if (week) week.push(item);
    else weeks.set(monday, [item]);
  }
  return [...weeks]
    .map(([monday, found]) => ({ monday, items: found.sort(latestFirst) }))
    .sort((a, b) => compareDaysDown(a.monday, b.monday));
}

const latestFirst = (a: DoneItem, b: DoneItem): number =>
  compareDaysDown(a.task.doneOn, b.task.doneOn);

/** How many tasks were done in a week. */
export interface WeekCount {
  readonly monday: IsoDay;
  readonly count: number;
}

/** The last `weeks` ISO weeks up to the one of `today`, oldest first, empty weeks as zero. */
export function countDoneWeeks(
  grouped: readonly DoneWeek[],
  today: IsoDay,
  weeks: number,
): readonly WeekCount[] {
  const counts = new Map(grouped.map((week) => [week.monday, week.items.length]));
  const last = weekStart(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(last, (index - weeks + 1) * 7);
    return { monday, count: counts.get(monday) ?? 0 };
  });
}
