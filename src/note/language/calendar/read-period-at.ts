import type { Part } from '../calendar-words';
import { hasMark } from './calendar-symbol';
import { hasGluedDigits, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed, ParsedPeriod } from './grammar-context';
import { dayPeriod, monthsPeriod, partOf, unite, type Period } from './period';
import { readCore } from './read-core';
import { readNumber, readNumberEnding } from './read-number';
import { isYear } from './read-numeric-date';
import { floatingPart, shiftedUnit, weekOf } from './read-relative';
import { readSubdivision, skipOf, subdivide } from './read-subdivision';
import { readTrailingYear } from './read-trailing-year';
import { readYear } from './read-year';

/** How many parts may nest: "the end of the first half of next year" has two. */
const DEEPEST = 4;

/** The period that begins at a symbol, with its parts: "late Q3 2026", 明年底, "end of next quarter". */
export function readPeriodAt(context: GrammarContext, at: number, depth = 0): ParsedPeriod | null {
  const symbol = symbolAt(context, at);
  if (symbol.kind === 'end' || depth > DEEPEST || hasMark(symbol, 'decoy')) return null;
  const inner =
    readPart(context, at, depth) ??
    readYearEnd(context, at) ??
    readWeekOf(context, at, depth) ??
    readDayAfterWeekday(context, at, depth) ??
    readDivided(context, at, depth) ??
    readCore(context, at);
  return inner && readTails(context, inner);
}

/** "late" + period, "early to mid" + period, "end of" + period or "the year". */
function readPart(context: GrammarContext, at: number, depth: number): ParsedPeriod | null {
  const part = symbolAt(context, at).means.part;
  if (part === undefined) return null;
  const second = readSecondPart(context, at + 1);
  const next = skipOf(context, second ? second.next : at + 1);
  const whole = readPeriodAt(context, next, depth + 1);
  if (whole) {
    const first = partOf(whole.value, part, context.anchor);
    if (!second) return { value: first, next: whole.next };
    const last = partOf(whole.value, second.value, context.anchor);
    const both = unite(first, last);
    return both && { value: both, next: whole.next };
  }
  const unit = symbolAt(context, next).means.unit;
  if (unit === undefined) return null;
  return { value: floatingPart(context, unit, part), next: next + 1 };
}

/** The "to mid" of "early-to-mid", the "/late" of "mid/late". */
function readSecondPart(context: GrammarContext, at: number): Parsed<Part> | null {
  let next = at;
  if (symbolAt(context, next).text === '-') next += 1;
  const join = symbolAt(context, next);
  if (join.text === '/' || hasMark(join, 'joins')) next += 1;
  if (next === at) return null;
  if (symbolAt(context, next).text === '-') next += 1;
  const part = symbolAt(context, next).means.part;
  return part === undefined ? null : { value: part, next: next + 1 };
}

/** `YE25`, `year-end 2026`, `EOY`. */
function readYearEnd(context: GrammarContext, at: number): ParsedPeriod | null {
  if (!symbolAt(context, at).means.code?.has('yearEnd')) return null;
  if (symbolAt(context, at).means.code?.has('fiscal') && hasGluedDigits(context, at + 1)) {
    return null;
  }
  const gapped = symbolAt(context, at + 1);
  const year =
    readTrailingYear(context, at + 1) ??
    (gapped.width === 4 && isYear(gapped.value) ? readYear(context, at + 1) : null);
  const whole = monthsPeriod('year', year?.value.year ?? context.year, 1, 12);
  return { value: partOf(whole, 'end', context.anchor), next: year ? year.next : at + 1 };
}

function readWeekOf(context: GrammarContext, at: number, depth: number): ParsedPeriod | null {
  const symbol = symbolAt(context, at);
  const isPlainWeek = symbol.means.unit === 'week' && symbol.kind === 'word';
  if (!hasMark(symbol, 'weekOf') && !isPlainWeek) return null;
  const day = readPeriodAt(context, skipOf(context, at + 1), depth + 1);
  if (day?.value.kind !== 'day') return null;
  return { value: weekOf(day.value, context.anchor), next: day.next };
}

/** "Wednesday, 15 October" is the day of the month; 周三（10月15日） too. */
function readDayAfterWeekday(
  context: GrammarContext,
  at: number,
  depth: number,
): ParsedPeriod | null {
  if (symbolAt(context, at).means.weekday === undefined) return null;
  let next = at + 1;
  while (next < at + 3 && AFTER_WEEKDAY.has(symbolAt(context, next).text)) next += 1;
  const day = readPeriodAt(context, next, depth + 1);
  return day?.value.kind === 'day' && !day.value.fixed ? day : null;
}

const AFTER_WEEKDAY = new Set([',', '.', '(']);

/** "last week of March", "second half of next quarter", "останній тиждень березня". */
function readDivided(context: GrammarContext, at: number, depth: number): ParsedPeriod | null {
  const division = readSubdivision(context, at);
  if (!division) return readDayOf(context, at, depth);
  const next = skipOf(context, division.next);
  const whole = readPeriodAt(context, next, depth + 1);
  if (whole) {
    const part = subdivide(whole.value, division.value, context.anchor);
    return part && { value: part, next: whole.next };
  }
  const unit = symbolAt(context, next).means.unit;
  if (unit === undefined || next === division.next) return null;
  if (unit === 'year' && division.value.unit !== 'week' && division.value.place > 0) return null;
  const part = subdivide(shiftedUnit(unit, 0, context.anchor), division.value, context.anchor);
  return part && { value: part, next: next + 1 };
}

/** 明年年底 and 今年年内 say the year twice. */
function isYearAgain(context: GrammarContext, at: number, period: Period): boolean {
  const isUnit = symbolAt(context, at).means.unit === 'year' && isGlued(context, at);
  const { tail, closing } = symbolAt(context, at + 1).means;
  return period.kind === 'year' && isUnit && (tail !== undefined || closing !== undefined);
}

/** "the 15th of next month". */
function readDayOf(context: GrammarContext, at: number, depth: number): ParsedPeriod | null {
  const { kind, means } = symbolAt(context, at);
  const hasEnding = kind === 'digits' && readNumberEnding(context, at + 1) > 0;
  const number = hasEnding || means.ordinal !== undefined ? readNumber(context, at) : null;
  if (!number || !hasMark(symbolAt(context, number.next), 'of')) return null;
  const month = readPeriodAt(context, skipOf(context, number.next), depth + 1);
  if (month?.value.kind !== 'month' || month.value.year === null) return null;
  const day = dayPeriod(month.value.year, month.value.month, number.value.value);
  return day && { value: day, next: month.next };
}

/** What follows a period and narrows it: 底, 上旬, "-end", 最后一周, 当周. */
function readTails(context: GrammarContext, inner: ParsedPeriod): ParsedPeriod {
  const { value: period, next } = inner;
  const isHyphen = symbolAt(context, next).text === '-' && isGlued(context, next);
  const isJoint = isHyphen || hasMark(symbolAt(context, next), 'of');
  const at = isJoint || isYearAgain(context, next, period) ? next + 1 : next;
  const symbol = symbolAt(context, at);
  const { tail, closing } = symbol.means;
  if (closing !== undefined && at === next + 1 && !isJoint) return { value: period, next: at };
  if (tail !== undefined && !period.days && !(period.fixed && tail !== 'rest')) {
    const first = partOf(period, tail, context.anchor);
    const secondTail = symbolAt(context, at + 1).means.tail;
    if (secondTail === undefined) return { value: first, next: at + 1 };
    const both = unite(first, partOf(period, secondTail, context.anchor));
    return { value: both ?? first, next: at + 2 };
  }
  if (symbol.kind !== 'ideograph' || !isGlued(context, at)) return inner;
  if (hasMark(symbol, 'weekOf') && period.kind === 'day') {
    return { value: weekOf(period, context.anchor), next: at + 1 };
  }
  const division = readSubdivision(context, at);
  const part = division && subdivide(period, division.value, context.anchor);
  return division && part ? { value: part, next: division.next } : inner;
}
