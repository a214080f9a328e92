import type { Translate } from '../../locales/translate';
import { dayNumber, daysBetween, type IsoDay } from '../../note/iso-day';

const DAY_MS = 86_400_000;

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

/** The month of a day: `Nov 2026`. */
export function monthWords(language: string, day: IsoDay): string {
  const format = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(dayNumber(day) * DAY_MS);
}

/** Days with their sign: `+181`, `−10`. */
export function signedDays(days: number): string {
  return `${days < 0 ? '−' : '+'}${Math.abs(days)}`;
}
