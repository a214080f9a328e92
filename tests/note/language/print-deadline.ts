import { daysInMonth, partsOf, type IsoDay } from '../../../src/note/iso-day';
import type { DayRange } from '../../../src/note/language/deadline';
import type { Lexicon } from '../../../src/note/language/lexicon';

/** How to write periods. `{}` stands for the year, `{m}` for the month, `{n}` for a number. */
interface CalendarPrint {
  readonly months: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly quarter: string;
  readonly half: string;
  readonly year: string;
  readonly range: string;
  readonly by: string;
  readonly byDay: string;
  readonly notBefore: string;
}

const forms: Readonly<Record<Lexicon['code'], CalendarPrint>> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    day: '{n} {m} {}',
    month: '{m} {}',
    quarter: 'Q{n} {}',
    half: 'H{n} {}',
    year: '{}',
    range: '{a} to {b}',
    by: 'by the end of {}',
    byDay: 'by {}',
    notBefore: 'not before {}',
  },
  zh: {
    months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    day: '{}年{m}月{n}日',
    month: '{}年{m}月',
    quarter: '{}年第{n}季度',
    half: '{}年H{n}',
    year: '{}年',
    range: '{a}至{b}',
    by: '{}年底前',
    byDay: '不晚于{}',
    notBefore: '不早于{}',
  },
  uk: {
    months: [
      'січня',
      'лютого',
      'березня',
      'квітня',
      'травня',
      'червня',
      'липня',
      'серпня',
      'вересня',
      'жовтня',
      'листопада',
      'грудня',
    ],
    day: '{n} {m} {} року',
    month: '{m} {} року',
    quarter: '{n} квартал {} року',
    half: '{n} півріччя {} року',
    year: '{} рік',
    range: 'від {a} до {b}',
    by: 'до кінця {} року',
    byDay: 'до {}',
    notBefore: 'не раніше {}',
  },
};

/**
 * A deadline in words that read back to the same range: `{ start: null, end: '2026-12-31' }` is
 * "by the end of 2026", 2026年底前 or "до кінця 2026 року". Ranges that are no day, month, quarter,
 * half or year are told as two days; an empty range as nothing.
 */
export function printDeadline(range: DayRange, code: Lexicon['code']): string {
  const print = forms[code];
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
