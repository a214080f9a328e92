import { daysInMonth, partsOf, type IsoDay } from '../iso-day';
import type { CalendarPrint } from './calendar-words';
import type { DayRange } from './deadline';
import type { Lexicon } from './lexicon';
import { lexicons } from './lexicons';

/**
 * A deadline in words that read back to the same range: `{ start: null, end: '2026-12-31' }` is
 * "by the end of 2026", 2026年底前 or "до кінця 2026 року". Ranges that are no day, month, quarter,
 * half or year are told as two days; an empty range as nothing.
 */
export function printDeadline(range: DayRange, code: Lexicon['code']): string {
  const print = lexicons.find((lexicon) => lexicon.code === code)?.calendar.print;
  if (!print) return '';
  const { start, end } = range;
  if (start === null) return end === null ? '' : printBy(end, print);
  if (end === null) return fill(print.notBefore, { year: printStart(start, print) });
  return printRange(start, end, print);
}

function printBy(end: IsoDay, print: CalendarPrint): string {
  if (end.endsWith('-12-31')) return fill(print.by, { year: String(partsOf(end).year) });
  return fill(print.byDay, { year: printDay(end, print) });
}

/** A start as the largest period that begins with it. */
function printStart(start: IsoDay, print: CalendarPrint): string {
  const { year, month, day } = partsOf(start);
  if (day !== 1) return printDay(start, print);
  if (month !== 1) return printNamed(print.month, year, month, print);
  return fill(print.year, { year: String(year) });
}

function printRange(start: IsoDay, end: IsoDay, print: CalendarPrint): string {
  if (start === end) return printDay(start, print);
  const first = partsOf(start);
  const last = partsOf(end);
  const isWhole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (isWhole && first.year === last.year) {
    const months = last.month - first.month + 1;
    const index = (first.month - 1) / months + 1;
    if (months === 1) return printNamed(print.month, first.year, first.month, print);
    if (months === 12) return fill(print.year, { year: String(first.year) });
    if (months === 3 && Number.isInteger(index))
      return printNumbered(print.quarter, first.year, index);
    if (months === 6 && Number.isInteger(index))
      return printNumbered(print.half, first.year, index);
  }
  return fill(print.range, { first: printDay(start, print), last: printDay(end, print) });
}

function printDay(day: IsoDay, print: CalendarPrint): string {
  const { year, month, day: number } = partsOf(day);
  const name = print.months[month - 1] ?? '';
  return fill(print.day, { year: String(year), month: name, number: String(number) });
}

function printNamed(form: string, year: number, month: number, print: CalendarPrint): string {
  return fill(form, { year: String(year), month: print.months[month - 1] ?? '' });
}

function printNumbered(form: string, year: number, number: number): string {
  return fill(form, { year: String(year), number: String(number) });
}

interface Blanks {
  readonly year?: string;
  readonly month?: string;
  readonly number?: string;
  readonly first?: string;
  readonly last?: string;
}

function fill(form: string, blanks: Blanks): string {
  return form
    .replace('{}', blanks.year ?? '')
    .replace('{m}', blanks.month ?? '')
    .replace('{n}', blanks.number ?? '')
    .replace('{a}', blanks.first ?? '')
    .replace('{b}', blanks.last ?? '');
}
