import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { hasGluedDigits, hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed, ParsedPeriod } from './grammar-context';
import { dayPeriod, monthsPeriod, type Period } from './period';
import { readNumber } from './read-number';

const isDash = (symbol: CalendarSymbol): boolean => symbol.text === '-' || symbol.text === '~';

/** Whether a number at `at` counts something, so that it is no day and no year. */
function isCounting(context: GrammarContext, next: number): boolean {
  const after = symbolAt(context, next);
  if (after.text === '%' || (hasMark(after, 'counted') && after.means.length === undefined))
    return true;
  if (after.means.length !== undefined && after.means.unit !== 'year') return true;
  if ((after.text === '.' || after.text === ',') && isGlued(context, next)) {
    return hasGluedDigits(context, next + 1);
  }
  return hasGluedWord(context, next);
}

/**
 * A month with or without a day, no year: `March 15`, "the March quarter", `15-20 March`, `3月31日`,
 * `першого вересня`.
 */
export function readMonthOrDay(context: GrammarContext, at: number): ParsedPeriod | null {
  const symbol = symbolAt(context, at);
  if (symbol.means.month !== undefined) return readMonthName(context, at, symbol.means.month);
  return readDayBeforeMonth(context, at) ?? readMonthNumber(context, at);
}

function readMonthName(context: GrammarContext, at: number, month: number): ParsedPeriod {
  const start = hasMark(symbolAt(context, at + 1), 'article') ? at + 2 : at + 1;
  const day = readDayNumber(context, start);
  const isDay = day && !isDash(symbolAt(context, at + 1));
  if (isDay) {
    const last = readDayRangeEnd(context, day.next);
    const isYearNext = last && symbolAt(context, last.next).means.month !== undefined;
    if (last && !isYearNext && last.value > day.value) {
      const range = daysRange(month, day.value, last.value);
      if (range) return { value: range, next: last.next };
    }
    const period = dayPeriod(null, month, day.value);
    if (period) return { value: period, next: day.next };
  }
  const unit = symbolAt(context, at + 1).text === '-' ? at + 2 : at + 1;
  if (symbolAt(context, unit).means.unit === 'quarter') {
    return { value: monthsPeriod('quarter', null, month - ((month - 1) % 3), 3), next: unit + 1 };
  }
  return { value: monthsPeriod('month', null, month, 1), next: at + 1 };
}

/** One or two digits that can be a day and count nothing. */
function readDayNumber(context: GrammarContext, at: number): Parsed<number> | null {
  const symbol = symbolAt(context, at);
  if (symbol.kind !== 'digits' || symbol.width > 2) return null;
  const number = readNumber(context, at);
  if (!number || !Number.isInteger(number.value.value) || number.next > at + 3) return null;
  const { value, isOrdinal } = number.value;
  if (value < 1 || value > 31) return null;
  if (!isOrdinal && isCounting(context, number.next)) return null;
  return { value, next: number.next };
}

function readDayRangeEnd(context: GrammarContext, at: number): Parsed<number> | null {
  if (!isDash(symbolAt(context, at))) return null;
  return readDayNumber(context, at + 1);
}

function daysRange(month: number, first: number, last: number): Period | null {
  const start = dayPeriod(null, month, first);
  const end = dayPeriod(null, month, last);
  return start && end && first < last ? { ...start, kind: 'part', days: { first, last } } : null;
}

/** `15 March`, `15th of March`, `15-20 квітня`, "15 to 20 March", `26-Mar`, `першого вересня`. */
function readDayBeforeMonth(context: GrammarContext, at: number): ParsedPeriod | null {
  const first = readNumber(context, at);
  if (!first || first.value.value < 1 || first.value.value > 31) return null;
  if (!first.value.isDigits && !first.value.isOrdinal) return null;
  let next = first.next;
  let lastDay = first.value.value;
  const join = symbolAt(context, next);
  const isRange = isDash(join) || hasMark(join, 'joins');
  if (isRange && symbolAt(context, next + 1).kind === 'digits') {
    const last = readNumber(context, next + 1);
    if (!last) return null;
    lastDay = last.value.value;
    next = last.next;
  } else if (join.text === '-' && isGlued(context, next)) {
    next += 1;
  }
  if (hasMark(symbolAt(context, next), 'of') && first.value.isOrdinal) next += 1;
  const month = symbolAt(context, next).means.month;
  if (month === undefined) return null;
  const day = first.value.value;
  const period = lastDay > day ? daysRange(month, day, lastDay) : dayPeriod(null, month, day);
  return period && { value: period, next: next + 1 };
}

/** Numbered months: `3月`, `十二月`, `3月31日`, `3-5月`, `3月15日至20日`, `七八月`. */
function readMonthNumber(context: GrammarContext, at: number): ParsedPeriod | null {
  const first = readNumber(context, at);
  if (!first || first.value.isOrdinal) return null;
  let { low: from, value: to } = first.value;
  let next = first.next;
  const join = symbolAt(context, next);
  if (isDash(join) || hasMark(join, 'joins')) {
    const last = readNumber(context, next + 1);
    if (!last || last.value.isOrdinal) return null;
    to = last.value.value;
    next = last.next;
  }
  if (!isMonth(from) || !isMonth(to) || from > to) return null;
  if (!symbolAt(context, next).means.code?.has('month')) return null;
  if (from === to) {
    const day = readDayOfMonthNumber(context, next + 1, from);
    if (day) return day;
  }
  return { value: monthsPeriod('month', null, from, to - from + 1), next: next + 1 };
}

const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** The `31日`, `15日至20日` or bare `31` that follows a numbered month. */
function readDayOfMonthNumber(
  context: GrammarContext,
  at: number,
  month: number,
): ParsedPeriod | null {
  const first = readNumber(context, at);
  if (!first || first.value.value < 1 || first.value.value > 31) return null;
  const isLabelled = symbolAt(context, first.next).means.code?.has('day') ?? false;
  const next = isLabelled ? first.next + 1 : first.next;
  const join = symbolAt(context, next);
  if (isDash(join) || hasMark(join, 'joins')) {
    const last = readNumber(context, next + 1);
    if (last && symbolAt(context, last.next).means.code?.has('day')) {
      const range = daysRange(month, first.value.value, last.value.value);
      if (range) return { value: range, next: last.next + 1 };
    }
  }
  const isBareDay = isGlued(context, at) && symbolAt(context, next).means.closing === 'before';
  if (!isLabelled && !isBareDay) return null;
  const day = dayPeriod(null, month, first.value.value);
  return day && { value: day, next };
}
