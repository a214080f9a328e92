import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import moment from 'moment';
import { localDay } from '../../src/note/iso-day';
import type { Tally } from './tally';

const zones: readonly (readonly [string, number])[] = [
  ['Etc/GMT+12', -720],
  ['America/St_Johns', -150],
  ['UTC', 0],
  ['Europe/Kyiv', 180],
  ['Asia/Kolkata', 330],
  ['Asia/Shanghai', 480],
  ['Pacific/Chatham', 765],
  ['Pacific/Kiritimati', 840],
];

/** Local times that are hard to get right: around midnight, changes of the clock, ends of months. */
const moments: readonly (readonly [number, number, number, number, number])[] = [
  [2026, 3, 28, 23, 59],
  [2026, 3, 29, 23, 59],
  [2026, 10, 25, 23, 59],
  [2026, 12, 31, 23, 59],
  [2024, 2, 29, 23, 59],
  [2026, 1, 1, 0, 0],
];

/**
 * In 8 zones and every locale of moment, one millisecond before midnight and at other hard times, the
 * day a tick writes is the local one, in ASCII digits.
 */
export function localDaysAreRight(): Tally {
  const locales = ['en', ...momentLocales()];
  const zoneBefore = process.env.TZ;
  const localeBefore = moment.locale();
  let runs = 0;
  let failures = 0;
  for (const [zone, offset] of zones) {
    process.env.TZ = zone;
    for (const locale of locales) {
      moment.locale(locale);
      for (const [year, month, day, hour, minute] of moments) {
        const date = new Date(
          year,
          month - 1,
          day,
          hour,
          minute,
          hour === 23 ? 59 : 0,
          hour === 23 ? 999 : 0,
        );
        const pad = (value: number): string => String(value).padStart(2, '0');
        runs++;
        if (localDay(date) !== `${year}-${pad(month)}-${pad(day)}`) failures++;
      }
    }
    const summer = -new Date(2026, 6, 1).getTimezoneOffset();
    if (summer !== offset) failures++;
  }
  moment.locale(localeBefore);
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
  const counts = { zones: zones.length, locales: locales.length };
  return { runs, failures, firstFailure: null, counts };
}

function momentLocales(): readonly string[] {
  const folder = resolve(import.meta.dirname, '../../node_modules/moment/locale');
  const load = createRequire(import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      load(resolve(folder, name));
      return name.slice(0, -3);
    });
}
