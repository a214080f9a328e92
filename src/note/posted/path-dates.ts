import type { PostedDecoder } from './decoder';
import { isoDay } from '../iso-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  /^(?:january|february|march|april|june|july|august|sept|september|october|november|december)$/;

/** `20260314`. */
const SHORTEST_DATE = 8;

/**
 * The date that publishers put into an address: `/2026/03/14/`, `/2026/mar/14/`, `/2026-03/14/`,
 * `/2026/0314/`, `/202603/14/`, `/2026-03-14`, `/words-20260314/`. The first one that exists wins.
 * A month alone is no day.
 */
export const pathDates: PostedDecoder = {
  sites: null,
  since: '1995-01-01',
  exact: true,
  read: (segments) => {
    for (let at = 0; at < segments.length; at++) {
      const [year = '', month = '', day = ''] = segments.slice(at, at + 3);
      const time = readThree(year, month, day) ?? readTwo(year, month) ?? readOne(year);
      if (time !== null) return time;
    }
    return null;
  },
};

function readThree(year: string, month: string, day: string): number | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)) return null;
  return makeTime(Number(year), readMonth(month.toLowerCase()), Number(day));
}

function readTwo(first: string, second: string): number | null {
  const match = /^(\d{4})(?:-?(\d{2})\/(\d{2})|\/(\d{2})(\d{2}))$/.exec(`${first}/${second}`);
  if (!match) return null;
  const [, year, month, day, ...joined] = match;
  return makeTime(Number(year), Number(month ?? joined[0]), Number(day ?? joined[1]));
}

function readMonth(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text.length !== 3 && !FULL_MONTHS.test(text)) return 0;
  return MONTHS.indexOf(text.slice(0, 3)) + 1;
}

/** A date inside one segment, not part of a longer number. */
function readOne(segment: string): number | null {
  for (const run of segment.split(/[^\d_.-]/)) {
    if (run.length < SHORTEST_DATE) continue;
    const digits = run.split(/[-_.]/);
    for (let at = 0; at < digits.length; at++) {
      const [first = '', second = '', third = ''] = digits.slice(at, at + 3);
      const time =
        first.length === 8
          ? makeTime(Number(first.slice(0, 4)), Number(first.slice(4, 6)), Number(first.slice(6)))
          : first.length === 4 && second.length === 2 && third.length === 2
            ? makeTime(Number(first), Number(second), Number(third))
            : null;
      if (time !== null) return time;
    }
  }
  return null;
}

function makeTime(year: number, month: number, day: number): number | null {
  if (year < 1995 || year > 2100) return null;
  return isoDay(year, month, day) === null ? null : Date.UTC(year, month - 1, day);
}
