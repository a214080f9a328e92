import { hasMark, type CalendarSymbol } from './calendar-symbol';
import {
  hasGluedDigits,
  hasGluedWord,
  isGlued,
  symbolAt,
  type GrammarContext,
  type ParsedPeriod,
} from './grammar-context';
import { fixedPeriod, monthsPeriod, resolvePeriod, type ClosedRange, type Period } from './period';
import { readPeriodAt } from './read-period-at';

/** A period, or two joined to a range: `Q2-Q3 2026`, "between May and July", 2026至2027年. */
export function readRangeAt(context: GrammarContext, at: number): ParsedPeriod | null {
  const first = readPeriodAt(context, at);
  if (!first) return null;
  const join = symbolAt(context, first.next);
  if (!joins(context, at, first.next, join)) return first;
  const start = skipToPeriod(context, first.next + 1);
  const last = readPeriodAt(context, start) ?? readShortYear(context, start, first.value);
  if (!last) return first;
  const isLoose = join.gap && join.text === '-';
  const isReplaced = hasMark(symbolAt(context, at - 1), 'old');
  if (isLoose && (isReplaced || !isAlike(first.value, last.value))) return first;
  const range = spanOf(first.value, last.value, context);
  if (!range) return first;
  return { value: fixedPeriod('months', range.start, range.end), next: last.next };
}

/** The 29 of `FY27-29`. */
function readShortYear(context: GrammarContext, at: number, first: Period): ParsedPeriod | null {
  if (first.kind !== 'year' || !hasGluedDigits(context, at, 2)) return null;
  if (hasGluedWord(context, at + 1) || symbolAt(context, at + 1).text === '%') return null;
  return { value: monthsPeriod('year', 2000 + symbolAt(context, at).value, 1, 12), next: at + 1 };
}

function joins(context: GrammarContext, from: number, at: number, join: CalendarSymbol): boolean {
  if (join.text === '-') return isGlued(context, at) === isGlued(context, at + 1);
  if (join.text === '~' || join.text === '/') return true;
  if (context.hasMoves) {
    const before = context.symbols.slice(Math.max(0, from - 12), from);
    if (before.some(isMove) || hasMark(symbolAt(context, from - 1), 'opens')) return false;
  }
  return hasMark(join, 'joins') || (hasMark(join, 'joinsOpened') && isOpened(context, from));
}

/** "slipped from A to B" is no range. */
function isMove(symbol: CalendarSymbol): boolean {
  return hasMark(symbol, 'moves');
}

function isOpened(context: GrammarContext, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const symbol = symbolAt(context, at);
    if (hasMark(symbol, 'opens')) return true;
    if (symbol.means.relation !== 'at' && !hasMark(symbol, 'article')) return false;
  }
  return false;
}

function skipToPeriod(context: GrammarContext, at: number): number {
  let next = at;
  while (next < at + 2) {
    const symbol = symbolAt(context, next);
    if (!hasMark(symbol, 'article') && symbol.means.relation !== 'at') break;
    next += 1;
  }
  return next;
}

const isAlike = (first: Period, last: Period): boolean =>
  first.kind === last.kind ||
  (first.kind !== 'day' && last.kind === 'part') ||
  first.kind === 'part';

/** The days from the first of one to the last of the other; a missing year comes from the other. */
function spanOf(first: Period, last: Period, context: GrammarContext): ClosedRange | null {
  const isOpenFirst = first.year === null && !first.fixed;
  const isOpenLast = last.year === null && !last.fixed;
  let end = resolvePeriod(last, context.anchor);
  let start = resolvePeriod(first, context.anchor);
  if (isOpenFirst && end) {
    start = latestUpTo(first, end, context);
  } else if (isOpenLast && start) {
    end = earliestFrom(last, start, context);
  }
  if (!start || !end || start.start > end.start || start.end > end.end) return null;
  return { start: start.start, end: end.end };
}

const yearOf = (range: ClosedRange): number => Number(range.start.slice(0, 4));

function latestUpTo(
  period: Period,
  limit: ClosedRange,
  context: GrammarContext,
): ClosedRange | null {
  const year = yearOf(limit);
  const same = resolvePeriod({ ...period, year }, context.anchor);
  if (same && same.start <= limit.start) return same;
  return resolvePeriod({ ...period, year: year - 1 }, context.anchor);
}

function earliestFrom(
  period: Period,
  from: ClosedRange,
  context: GrammarContext,
): ClosedRange | null {
  const year = yearOf(from);
  const same = resolvePeriod({ ...period, year }, context.anchor);
  if (same && same.end >= from.end) return same;
  return resolvePeriod({ ...period, year: year + 1 }, context.anchor);
}
