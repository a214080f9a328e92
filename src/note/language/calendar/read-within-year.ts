import { hasMark } from './calendar-symbol';
import { hasGluedDigits, hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, ParsedPeriod } from './grammar-context';
import { monthsPeriod } from './period';
import { readMonthOrDay } from './read-month';
import { readNumber } from './read-number';

type Division = 'quarter' | 'half';

/** Quarters or halves `first` to `last` of a year, or null when a year has no such ones. */
function divisions(unit: Division, first: number, last: number, next: number): ParsedPeriod | null {
  const months = unit === 'half' ? 6 : 3;
  if (!Number.isInteger(first) || !Number.isInteger(last)) return null;
  if (first < 1 || last < first || last > 12 / months) return null;
  const kind = first === last ? unit : 'months';
  return {
    value: monthsPeriod(kind, null, (first - 1) * months + 1, (last - first + 1) * months),
    next,
  };
}

/** A period inside a year, the year itself left open: quarter, half, season, month, day. */
export function readWithinYear(context: GrammarContext, at: number): ParsedPeriod | null {
  const symbol = symbolAt(context, at);
  const { code, span, season } = symbol.means;
  if (span) return { value: monthsPeriod('half', null, span.month, span.months), next: at + 1 };
  if (code) {
    const coded = readCodeBefore(context, at);
    if (coded) return coded;
  }
  if (symbol.kind === 'digits') {
    const coded = readCodeAfter(context, at);
    if (coded) return coded;
  }
  if (hasMark(symbol, 'firstFew')) {
    const few = readFirstFew(context, at);
    if (few) return few;
  }
  const numbered = readNumbered(context, at);
  if (numbered) return numbered;
  if (season !== undefined) {
    return { value: monthsPeriod('season', null, season * 3, 3), next: at + 1 };
  }
  return readMonthOrDay(context, at);
}

function codeOf(context: GrammarContext, at: number): Division | null {
  const code = symbolAt(context, at).means.code;
  if (code?.has('quarter')) return 'quarter';
  return code?.has('half') ? 'half' : null;
}

/** `Q3`, `H1`, `Q2-3`, `Q2/Q3` up to its first number. */
function readCodeBefore(context: GrammarContext, at: number): ParsedPeriod | null {
  const unit = codeOf(context, at);
  if (!unit || !hasGluedDigits(context, at + 1, 1)) return null;
  if (isGlued(context, at) && symbolAt(context, at - 1).kind === 'word') return null;
  const first = symbolAt(context, at + 1).value;
  const join = symbolAt(context, at + 2);
  if ((join.text === '-' || join.text === '/') && hasGluedDigits(context, at + 3, 1)) {
    const range = divisions(unit, first, symbolAt(context, at + 3).value, at + 4);
    if (range && !hasGluedWord(context, at + 4)) return range;
  }
  const after = symbolAt(context, at + 2);
  const isNext = after.capital && symbolAt(context, at - 1).kind === 'digits';
  if (hasGluedWord(context, at + 2) && !isNext && !after.means.code?.has('fiscal')) return null;
  return divisions(unit, first, first, at + 2);
}

/** `3Q`, `1H`, `2-3Q`, `4кв`. */
function readCodeAfter(context: GrammarContext, at: number): ParsedPeriod | null {
  const first = symbolAt(context, at);
  if (first.width !== 1 || (isGlued(context, at) && symbolAt(context, at - 1).kind === 'word'))
    return null;
  const isRange = symbolAt(context, at + 1).text === '-' && hasGluedDigits(context, at + 2, 1);
  const letter = isRange ? at + 3 : at + 1;
  const unit = codeOf(context, letter);
  if (!unit || !isGlued(context, letter) || isArea(context, letter + 1)) return null;
  const last = isRange ? symbolAt(context, at + 2).value : first.value;
  return divisions(unit, first.value, last, letter + 1);
}

/** `кв. м` is a square metre. */
function isArea(context: GrammarContext, at: number): boolean {
  const symbol = symbolAt(context, at);
  return symbol.text !== 'm' && hasMark(symbol, 'counted') && symbol.text.length <= 2;
}

/** `third quarter`, `IV квартал`, `2-3 квартал`, `第三季度`, `друге півріччя`, `二三季度`. */
function readNumbered(context: GrammarContext, at: number): ParsedPeriod | null {
  const first = readNumber(context, at);
  if (!first) return null;
  let next = first.next;
  let last = first;
  let from = first.value.low;
  const join = symbolAt(context, next);
  const isJoined = hasMark(join, 'joins') || hasMark(join, 'joinsOpened');
  if (join.text === '-' || join.text === '~' || isJoined || join.text === '、') {
    const second = readNumber(context, next + 1);
    if (second) {
      last = second;
      from = first.value.value;
      next = second.next;
    }
  }
  const filler = symbolAt(context, next);
  if (filler.means.code?.has('fiscal') || (filler.text === '-' && last.value.isOrdinal)) next += 1;
  const symbol = symbolAt(context, next);
  const isRange = last !== first && symbol.kind === 'word';
  const { length, unit = isRange ? length : undefined } = symbol.means;
  if ((unit !== 'quarter' && unit !== 'half') || isArea(context, next + 1)) return null;
  const isLabel = last.value.isOrdinal || isCountedLabel(context, at, last.value.value, length);
  if (!isLabel || last.value.value < 0) return null;
  return divisions(unit, from, last.value.value, next + 1);
}

/** "4 квартал" names a quarter although it has no ordinal; "1 квартал" after "within" is a length. */
function isCountedLabel(
  context: GrammarContext,
  at: number,
  value: number,
  length: string | undefined,
): boolean {
  const { kind } = symbolAt(context, at);
  if (kind === 'word') return false;
  if (length === undefined || value > 1) return true;
  const before = symbolAt(context, at - 1);
  return !hasMark(before, 'withinOne') && !hasMark(before, 'within');
}

/** `前三季度`, `first nine months`. */
function readFirstFew(context: GrammarContext, at: number): ParsedPeriod | null {
  const number = readNumber(context, at + 1);
  if (!number || number.value.isOrdinal) return null;
  const { unit, length } = symbolAt(context, number.next).means;
  const size = unit === 'quarter' || length === 'quarter' ? 3 : length === 'month' ? 1 : 0;
  const months = number.value.value * size;
  if (!Number.isInteger(months) || months < 2 || months > 11) return null;
  return { value: monthsPeriod('months', null, 1, months), next: number.next + 1 };
}
