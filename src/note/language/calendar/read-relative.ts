import type { Part, Unit } from '../calendar-words';
import { addDays, weekday, weekStart, type IsoDay } from '../../iso-day';
import { hasMark } from './calendar-symbol';
import { symbolAt } from './grammar-context';
import { isMeantAsDate } from './is-meant-as-date';
import type { GrammarContext, ParsedPeriod } from './grammar-context';
import {
  dayPeriod,
  fixedPeriod,
  monthsIn,
  monthsPeriod,
  partOf,
  resolvePeriod,
  unitPeriod,
  weekPeriod,
} from './period';
import type { Period } from './period';
import { readNumber } from './read-number';

/** The unit the day is in, moved by `shift`: the quarter after this one. */
export function shiftedUnit(unit: Unit, shift: number, anchor: IsoDay): Period {
  const months = monthsIn[unit];
  if (months !== undefined) return unitPeriod(unit, months, anchor, shift);
  if (unit === 'week') return weekPeriod(addDays(weekStart(anchor), 7 * shift));
  const day = addDays(anchor, shift);
  return fixedPeriod('day', day, day);
}

/** A part of the unit the note's day is in, or of the next unit when that part is over. */
export function floatingPart(context: GrammarContext, unit: Unit, part: Part): Period {
  const first = partOf(shiftedUnit(unit, 0, context.anchor), part, context.anchor);
  const range = resolvePeriod(first, context.anchor);
  if (range && range.end >= context.anchor) return first;
  return partOf(shiftedUnit(unit, 1, context.anchor), part, context.anchor);
}

/** A period told from the note's day: `next quarter`, `下周五`, `this fall`, `next spring`, `Friday`. */
export function readRelative(context: GrammarContext, at: number): ParsedPeriod | null {
  const { relative, shift, weekday: day } = symbolAt(context, at).means;
  if (relative && !hasMark(symbolAt(context, at), 'risky')) {
    return { value: shiftedUnit(relative.unit, relative.shift, context.anchor), next: at + 1 };
  }
  if (shift !== undefined) return readShifted(context, at + 1, shift);
  if (day === undefined || !isMeantAsDate(context, at, at + 1)) return null;
  return { value: comingWeekday(day, context.anchor), next: at + 1 };
}

function readShifted(context: GrammarContext, at: number, shift: number): ParsedPeriod | null {
  const { means, kind } = symbolAt(context, at);
  const { unit, weekday: day, season, month } = means;
  const next = at + 1;
  if (day !== undefined) return { value: weekdayOf(day, shift, context.anchor), next };
  if (season !== undefined) return { value: seasonOf(season, shift, context), next };
  if (month !== undefined)
    return { value: ofYearShift(monthsPeriod('month', null, month, 1), shift, context), next };
  const inMonth = unit === 'month' && readDayOfMonth(context, next, shift);
  if (inMonth) return inMonth;
  const named = unit ?? (kind === 'ideograph' ? means.length : undefined);
  if (named === undefined) return null;
  return { value: shiftedUnit(named, shift, context.anchor), next };
}

function seasonOf(season: number, shift: number, context: GrammarContext): Period {
  return ofYearShift(monthsPeriod('season', null, season * 3, 3), shift, context);
}

/** This one is in the note's year, the next one begins after the note's day. */
function ofYearShift(period: Period, shift: number, context: GrammarContext): Period {
  if (shift === 1) return { ...period, upcoming: true };
  return { ...period, year: context.year + shift };
}

function weekdayOf(day: number, shift: number, anchor: IsoDay): Period {
  const date = addDays(weekStart(anchor), 7 * shift + day - 1);
  return fixedPeriod('day', date, date);
}

/** The first such day from the note's day on. */
function comingWeekday(day: number, anchor: IsoDay): Period {
  const date = addDays(anchor, (day - weekday(anchor) + 7) % 7);
  return fixedPeriod('day', date, date);
}

/** The 15日 of 下月15日. */
function readDayOfMonth(context: GrammarContext, at: number, shift: number): ParsedPeriod | null {
  const number = readNumber(context, at);
  if (!number || !symbolAt(context, number.next).means.code?.has('day')) return null;
  const month = unitPeriod('month', 1, context.anchor, shift);
  const day = dayPeriod(month.year, month.month, number.value.value);
  return day && { value: day, next: number.next + 1 };
}

/** "15日前": a day of this month or, when it is over, of the next. Only before a closing word. */
export function readLoneDay(context: GrammarContext, at: number): ParsedPeriod | null {
  const number = readNumber(context, at);
  if (!number || number.value.isOrdinal) return null;
  const label = symbolAt(context, number.next);
  const closing = symbolAt(context, number.next + 1).means.closing;
  if (!label.means.code?.has('day') || closing !== 'before') return null;
  for (const shift of [0, 1, 2]) {
    const month = unitPeriod('month', 1, context.anchor, shift);
    const day = dayPeriod(month.year, month.month, number.value.value);
    const range = day && resolvePeriod(day, context.anchor);
    if (day && range && range.end >= context.anchor) return { value: day, next: number.next + 1 };
  }
  return null;
}

/** The ISO week a day is in: "week of 16 March". */
export function weekOf(period: Period, anchor: IsoDay): Period {
  const range = resolvePeriod(period, anchor);
  return range ? weekPeriod(weekStart(range.start)) : period;
}
