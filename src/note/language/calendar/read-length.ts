import type { Unit } from '../calendar-words';
import { addDays, addMonths, type IsoDay } from '../../iso-day';
import { hasMark } from './calendar-symbol';
import { isGlued, symbolAt, type GrammarContext, type Parsed } from './grammar-context';
import { monthsIn } from './period';
import { readNumber } from './read-number';

/** A length of time: months first, then days. */
export interface CalendarLength {
  readonly months: number;
  readonly days: number;
  /** Number and unit joined by a hyphen, as in "10-year yield". */
  readonly isAdjective: boolean;
  /** The number one is left out, as in "через рік". */
  readonly isUncounted: boolean;
  /** The word that counts it from the note's day stands inside, as in "років за п'ять". */
  readonly isLed?: boolean;
}

/** The day a length after another: a month keeps the day of the month, clamped. */
export function addLength(day: IsoDay, length: CalendarLength): IsoDay {
  const moved = addMonths(day, length.months);
  return length.days === 0 ? moved : addDays(moved, length.days);
}

function makeLength(count: number, unit: Unit, isAdjective = false): CalendarLength {
  const months = monthsIn[unit];
  const base = { isAdjective, isUncounted: false };
  if (months === undefined) {
    return { ...base, months: 0, days: Math.round(count * (unit === 'week' ? 7 : 1)) };
  }
  const total = count * months;
  const whole = Math.floor(total + 1e-9);
  return { ...base, months: whole, days: Math.round((total - whole) * 30) };
}

/** One unit, where the number is left out. */
export function oneUnit(unit: Unit): CalendarLength {
  return makeLength(1, unit);
}

/** Lengths beyond this are numbers of something else. */
const LONGEST_YEARS = 200;

/** `18 months`, `2-3 years`, "a year and a half", 两年半, `півтора року`, "рік-два": the larger one. */
export function readLength(context: GrammarContext, at: number): Parsed<CalendarLength> | null {
  const { amount } = symbolAt(context, at).means;
  if (amount) return { value: makeLength(amount.count, amount.unit), next: at + 1 };
  return readCounted(context, at) ?? readUncounted(context, at);
}

function readCounted(context: GrammarContext, at: number): Parsed<CalendarLength> | null {
  const first = readNumber(context, at);
  if (!first || first.value.isOrdinal) return null;
  let count = first.value.value;
  let next = first.next;
  const join = symbolAt(context, next);
  if (
    join.text === '-' ||
    join.text === '~' ||
    hasMark(join, 'joins') ||
    join.means.relation === 'by'
  ) {
    const last = readNumber(context, next + 1);
    if (last && !last.value.isOrdinal) {
      count = Math.max(count, last.value.value);
      next = last.next;
    }
  }
  const isHyphen = symbolAt(context, next).text === '-' && isGlued(context, next);
  if (isHyphen) next += 1;
  const symbol = symbolAt(context, next);
  const unit = symbol.means.length;
  if (unit === undefined) return null;
  const isLetter = symbol.text.length === 1 && symbol.kind === 'word' && symbol.text < '{';
  if (isLetter && !isGlued(context, next)) return null;
  const more = readMore(context, next + 1, count);
  const length = makeLength(more.value, unit, isHyphen);
  const isTooLong = length.months > LONGEST_YEARS * 12 || length.days > LONGEST_YEARS * 366;
  return isTooLong ? null : { value: length, next: more.next };
}

/** What may follow the unit: the half of 一年半, the two of "a year or two". */
function readMore(context: GrammarContext, at: number, count: number): Parsed<number> {
  const symbol = symbolAt(context, at);
  if (hasMark(symbol, 'andHalf')) {
    const isHalfMonth = symbolAt(context, at + 1).means.length !== undefined;
    if (!isHalfMonth) return { value: count + 0.5, next: at + 1 };
  }
  if (symbol.text !== '-' && !hasMark(symbol, 'joins')) return { value: count, next: at };
  const other = readNumber(context, at + 1);
  if (!other || other.value.isOrdinal || other.value.isDigits) return { value: count, next: at };
  if (symbolAt(context, other.next).means.length !== undefined) return { value: count, next: at };
  return { value: Math.max(count, other.value.value), next: other.next };
}

/** The unit alone, for a language that leaves the one out: "через рік", "років за п'ять". */
function readUncounted(context: GrammarContext, at: number): Parsed<CalendarLength> | null {
  const unit = symbolAt(context, at).means.length;
  if (unit === undefined) return null;
  const before = symbolAt(context, at - 1);
  const isNextOne = hasMark(before, 'ahead') && symbolAt(context, at).means.unit !== undefined;
  if (hasMark(before, 'withinOne') || isNextOne) {
    const more = readMore(context, at + 1, 1);
    return { value: { ...makeLength(more.value, unit), isUncounted: true }, next: more.next };
  }
  if (!hasMark(symbolAt(context, at + 1), 'withinOne')) return null;
  const number = readNumber(context, at + 2);
  if (!number || number.value.isOrdinal) return null;
  const isRange = symbolAt(context, number.next).text === '-';
  const last = (isRange ? readNumber(context, number.next + 1) : null) ?? number;
  const isOther = symbolAt(context, last.next).means.length !== undefined;
  const count = Math.max(number.value.value, last.value.value);
  return isOther ? null : { value: { ...makeLength(count, unit), isLed: true }, next: last.next };
}
