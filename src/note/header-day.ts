import type { IsoDay } from './iso-day';
import { isoDay } from './iso-day';

const yearFirst =
  /^(\d{4})\s{0,2}[-/.年]\s{0,2}(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})(?!\d)\s{0,2}日?/;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;

/**
 * The day a header states: `2025-10-08`, `2025/10/8`, `2025.10.08`, `2025年10月8日`, `08.10.2025`,
 * a link to a daily note (`[[2025-10-08]]`), each with or without a time or words after it. Null for
 * anything else and for days that do not exist.
 */
export function readHeaderDay(value: string): IsoDay | null {
  const text = value.trim().replace(/^[[("'«“]{1,3}/, '');
  const first = yearFirst.exec(text);
  if (first) return isoDay(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = dayFirst.exec(text);
  return last ? isoDay(Number(last[3]), Number(last[2]), Number(last[1])) : null;
}

const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|天|日|д)/, 1],
  [/^(?:w|周|週|т)/, 7],
  [/^(?:m|个?月|個月|міс|м)/, 30],
  [/^(?:y|年|р)/, 365],
];

/** Days of a review interval: `90d`, `6w`, `3m` (months of 30 days), `1y`, or a bare number of days. */
export function readReviewInterval(value: string): number | null {
  const match = /^(\d{1,5})\s{0,3}(.{0,12})$/u.exec(value.trim().toLowerCase());
  if (!match) return null;
  const count = Number(match[1]);
  const unit = match[2] ?? '';
  const days = unit === '' ? 1 : (unitDays.find(([pattern]) => pattern.test(unit))?.[1] ?? null);
  return days === null || count === 0 ? null : count * days;
}
