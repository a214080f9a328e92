/**
 * A civil (Gregorian) day as `YYYY-MM-DD` in ASCII digits, for example `2026-03-31`.
 * ISO days compare as strings: `a < b` means a is the earlier day.
 */
export type IsoDay = string & { readonly __isoDay: never };

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days in a month, `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a year (1 to 9999), month (1 to 12) and day of the month, or null if there is none. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDay;
}

/** Reads exactly `YYYY-MM-DD`; null for anything else, days that do not exist included. */
export function parseIsoDay(text: string): IsoDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/**
 * The day on the user's own calendar. Made by hand because formatting libraries print other digits
 * in some locales (18 of moment's 139) and `toISOString` gives the day in UTC.
 */
export function localDay(date: Date): IsoDay {
  return clampedDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The UTC day of a Unix time in milliseconds. */
export function utcDay(milliseconds: number): IsoDay {
  const date = new Date(milliseconds);
  return clampedDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / DAY_MS);
}

/** `addDays('2026-02-28', 1)` is `2026-03-01`. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return utcDay((dayNumber(day) + count) * DAY_MS);
}

/** Keeps the day of the month, clamped: `addMonths('2025-08-31', 6)` is `2026-02-28`. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return clampedDay(Math.floor(months / 12), (months % 12) + 1, dayOfMonth);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: IsoDay, later: IsoDay): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: IsoDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function weekStart(day: IsoDay): IsoDay {
  return addDays(day, 1 - weekday(day));
}

/** Like `isoDay`, but the nearest day that exists instead of null, within the years 1 to 9999. */
export function clampedDay(year: number, month: number, day: number): IsoDay {
  const y = Math.min(9999, Math.max(1, year));
  const m = Math.min(12, Math.max(1, month));
  const d = Math.min(daysInMonth(y, m), Math.max(1, day));
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}` as IsoDay;
}
