import type { Translate } from '../../locales/translate';
import { daysBetween, type IsoDay } from '../../note/iso-day';

/** How far a due day is: `12 days left`, `due today`, `overdue by 3 days`. */
export function dueWords(t: Translate, today: IsoDay, day: IsoDay): string {
  const left = daysBetween(today, day);
  if (left === 0) return t('panel.dueToday');
  return left > 0 ? t('panel.daysLeft', { count: left }) : t('panel.overdueBy', { count: -left });
}

/** How old something is: `today` or `12 days old`. */
export function ageWords(t: Translate, days: number): string {
  return days === 0 ? t('panel.ageToday') : t('panel.ageDays', { count: days });
}
