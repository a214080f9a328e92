import type { IsoDay } from './iso-day';
import { addMonths } from './iso-day';
import type { DayRange } from './language/deadline';
import { findDates } from './language/find-dates';
import { lexicons } from './language/lexicons';

const reportPeriods = lexicons.flatMap(({ note }) => note.kinds.reportPeriods);

/**
 * The days a report is about: July to September 2025 for `2025 Q3 report`; null when it does not say.
 * Without a year it is the last such period that has begun, since reports look back.
 */
export function readReportPeriod(text: string, anchor: IsoDay): DayRange | null {
  const words = reportPeriods.reduce((rest, [report, name]) => rest.replace(report, name), text);
  const [period] = findDates(words, anchor).flatMap((mention) => mention.period ?? []);
  if (!period?.start || !period.end) return null;
  const isAhead = period.start > anchor && !/\d{4}/.test(words);
  const back = isAhead ? -12 : 0;
  return { start: addMonths(period.start, back), end: addMonths(period.end, back) };
}
