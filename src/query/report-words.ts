import type { Translate } from '../locales/translate';
import { daysBetween } from '../note/iso-day';
import type { IsoDay } from '../note/iso-day';
import type { Milestone, Reference, Task } from '../note/parsed-note';
import { milestoneState } from './milestone-state';

/** `FSD: 2,000 cars on the road`, or the text alone when there is no group. */
export function milestoneTitle(milestone: Milestone): string {
  return milestone.group === null ? milestone.text : `${milestone.group}: ${milestone.text}`;
}

/**
 * Where a milestone stands, in words: `met`, `overdue by 3 days (by 2025-12-31)`, `41 days left (…)`,
 * `open`.
 */
export function milestoneWords(milestone: Milestone, today: IsoDay, t: Translate): string {
  const state = milestoneState(milestone, today);
  if (state !== 'open' && state !== 'overdue') return t(`report.state-${state}`);
  const end = milestone.deadline?.end ?? null;
  const start = milestone.deadline?.start ?? null;
  if (end !== null) {
    return t('report.daysAndDay', {
      days: daysWords(today, end, t),
      day: t('report.by', { day: end }),
    });
  }
  if (start !== null && start > today) {
    const days = t('report.startsIn', { count: daysBetween(today, start) });
    return t('report.daysAndDay', { days, day: t('report.from', { day: start }) });
  }
  return t('report.state-open');
}

/** `3 days left`, `due today`, `overdue by 3 days`. */
function daysWords(today: IsoDay, day: IsoDay, t: Translate): string {
  const left = daysBetween(today, day);
  if (left === 0) return t('report.dueToday');
  return left > 0 ? t('report.daysLeft', { count: left }) : t('report.overdueBy', { count: -left });
}

/** The description of an open task with its due day, if it has one. */
export function taskWords(task: Task, today: IsoDay, t: Translate): string {
  if (task.due === null) return task.text;
  return t('report.daysAndDay', { days: task.text, day: daysWords(today, task.due, t) });
}

/** `2025-09-01 x.com Tesla`: when it was posted (≈ when not sure), where and by whom. */
export function referenceWords(reference: Reference): string {
  const { posted, postedExact, site, author } = reference;
  const day = posted === null ? null : `${postedExact ? '' : '≈ '}${posted}`;
  return [day, site, author].filter((part) => part !== null && part !== '').join(' ');
}
