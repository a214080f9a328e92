import { hasMark } from './calendar-symbol';
import { isGlued, symbolAt, type GrammarContext, type ParsedPeriod } from './grammar-context';
import { isMeantAsDate } from './is-meant-as-date';
import { monthsPeriod, partOf, resolvePeriod } from './period';
import { isYear, readNumericDate } from './read-numeric-date';
import { floatingPart, readLoneDay, readRelative, shiftedUnit } from './read-relative';
import { readTrailingYear } from './read-trailing-year';
import { readWithinYear } from './read-within-year';
import { readShortYears } from './read-two-digit-year';
import { readYear } from './read-year';

/** A period without the words for its part: numeric dates, years, months, "next quarter". */
export function readCore(context: GrammarContext, at: number): ParsedPeriod | null {
  if (symbolAt(context, at).kind === 'digits') {
    const date = readNumericDate(context, at);
    if (date) return readSeasonOfYears(context, date) ?? date;
  }
  return (
    readYears(context, at) ??
    readShortYearSpan(context, at) ??
    readYearAndSub(context, at) ??
    readSubAndYear(context, at) ??
    readRelative(context, at) ??
    readUnit(context, at) ??
    readLoneDay(context, at)
  );
}

/** 明后年: some years in one word. */
function readYears(context: GrammarContext, at: number): ParsedPeriod | null {
  const { relative } = symbolAt(context, at).means;
  if (relative === undefined || relative.count === 1) return null;
  const first = context.year + relative.shift;
  return { value: monthsPeriod('year', first, 1, 12 * relative.count), next: at + 1 };
}

/** `2026/27年冬季`: the year such a winter begins. */
function readSeasonOfYears(
  context: GrammarContext,
  { value: { kind, year }, next }: ParsedPeriod,
): ParsedPeriod | null {
  if (kind !== 'year') return null;
  const at = symbolAt(context, next).means.unit === 'year' ? next + 1 : next;
  const season = readWithinYear(context, at);
  if (season?.value.kind !== 'season') return null;
  return { value: { ...season.value, year }, next: season.next };
}

/** `26-28年`. */
function readShortYearSpan(context: GrammarContext, at: number): ParsedPeriod | null {
  const span = readShortYears(context, at);
  if (!span) return null;
  const [first, last] = span.value;
  return { value: monthsPeriod('year', first, 1, (last - first + 1) * 12), next: span.next };
}

/** `2026`, `2026 Q3`, `明年一季度`, `next year's first half`, `26H2`. */
function readYearAndSub(context: GrammarContext, at: number): ParsedPeriod | null {
  const year = readYear(context, at);
  if (!year) return null;
  const joint = symbolAt(context, year.next);
  const isMoved = context.hasMoves && hasMark(joint, 'movedTo');
  const isJoint =
    (hasMark(joint, 'of') && !isMoved) ||
    ((joint.text === '-' || joint.text === '/') && isGlued(context, year.next));
  const start = isJoint ? year.next + 1 : year.next;
  const isRisky =
    symbolAt(context, start).kind === 'word' && hasMark(symbolAt(context, start), 'risky');
  const sub = isRisky ? null : readWithinYear(context, start);
  if (sub) return { value: { ...sub.value, year: year.value.year }, next: sub.next };
  if (year.value.needsPart) return null;
  const whole = monthsPeriod('year', year.value.year, 1, 12);
  if (symbolAt(context, year.next).means.code?.has('yearEnd')) {
    return { value: partOf(whole, 'end', context.anchor), next: year.next + 1 };
  }
  return { value: year.value.bare ? { ...whole, bare: true } : whole, next: year.next };
}

/** `Q3 2026`, `March`, `15 квітня 2026 р.`, `winter 2026/27`, `third quarter of next year`. */
function readSubAndYear(context: GrammarContext, at: number): ParsedPeriod | null {
  const sub = readWithinYear(context, at);
  if (!sub) return null;
  const year = readSeasonYears(context, sub) ?? readTrailingYear(context, sub.next);
  if (year) {
    const value = { ...sub.value, year: year.value.year };
    if (resolvePeriod(value, context.anchor)) return { value, next: year.next };
  }
  return isMeantAsDate(context, at, sub.next) ? sub : null;
}

/** The `2026/27` of a winter is the year it begins. */
function readSeasonYears(
  context: GrammarContext,
  sub: ParsedPeriod,
): ReturnType<typeof readTrailingYear> {
  if (sub.value.kind !== 'season') return null;
  const start = hasMark(symbolAt(context, sub.next), 'of') ? sub.next + 1 : sub.next;
  const span = readNumericDate(context, start);
  if (span?.value.kind !== 'year' || span.value.year === null) return null;
  return { value: { year: span.value.year, bare: false, needsPart: false }, next: span.next };
}

/** "year 2026"; 年底, 月内, "quarter-end": a unit alone with what tells its part or relation. */
function readUnit(context: GrammarContext, at: number): ParsedPeriod | null {
  const { unit, kind } = {
    unit: symbolAt(context, at).means.unit,
    kind: symbolAt(context, at).kind,
  };
  if (unit === undefined) return null;
  if (unit === 'year' && kind === 'word') {
    const year = symbolAt(context, at + 1);
    if (year.width === 4 && isYear(year.value)) return readYearAndSub(context, at + 1);
  }
  const before = symbolAt(context, at - 1);
  const hasArticle = hasMark(before, 'article');
  const isLength = hasMark(before, 'withinOne') && before.means.relation === undefined;
  if (unit === 'decade' && !isLength && (hasArticle || kind === 'word')) {
    return { value: shiftedUnit('decade', 0, context.anchor), next: at + 1 };
  }
  const isHyphen = symbolAt(context, at + 1).text === '-' && isGlued(context, at + 1);
  const after = symbolAt(context, isHyphen ? at + 2 : at + 1).means;
  if (
    isGlued(context, at) &&
    symbolAt(context, at - 1).kind !== 'mark' &&
    isAfterNumber(context, at)
  ) {
    return null;
  }
  if (after.tail !== undefined) {
    return { value: floatingPart(context, unit, after.tail), next: isHyphen ? at + 3 : at + 2 };
  }
  const isClosed = kind === 'ideograph' && after.closing === 'by' && unit !== 'day';
  return isClosed ? { value: shiftedUnit(unit, 0, context.anchor), next: at + 1 } : null;
}

/** A unit behind a number is a length: the 年 of 三年. */
function isAfterNumber(context: GrammarContext, at: number): boolean {
  const before = symbolAt(context, at - 1);
  return before.kind === 'digits' || before.means.cardinal !== undefined;
}
