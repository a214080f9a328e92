import type { Relation } from '../calendar-words';
import type { DateRole } from '../date-mention';
import { hasMark } from './calendar-symbol';
import { hasGluedWord, isGlued, symbolAt, type GrammarContext } from './grammar-context';
import type { MentionDraft } from './mention-draft';
import type { Period, PeriodKind } from './period';
import { NO_MEANING } from './vocabulary';

/** Whether a bare four-digit number counts things: "fleet of 2026 vehicles". */
export function isCount(
  context: GrammarContext,
  at: number,
  next: number,
  period: Period,
  relation: Relation | null,
): boolean {
  if (!period.bare || next !== at + 1) return false;
  const before = symbolAt(context, at - 1);
  const after = symbolAt(context, next);
  if (hasMark(after, 'priced')) return true;
  const isLed = hasMark(before, 'countBefore') || COMPARATORS.has(before.text);
  if (hasMark(after, 'counted')) return relation === null || isLed;
  if (COMPARATORS.has(before.text)) return !isGlued(context, at - 1) || !isArrow(context, at - 2);
  const isNoun = after.kind === 'word' && !after.capital && Object.keys(after.means).length === 0;
  return isLed && relation === null && isNoun;
}

/** The first character of `->` or `=>`. */
const isArrow = (context: GrammarContext, at: number): boolean =>
  ['-', '='].includes(symbolAt(context, at).text);

const COMPARATORS = new Set(['>', '<', '≥', '≤', '=']);

/** H2 without a year beside words of hydrogen is the gas. */
export function isHydrogen(context: GrammarContext, at: number, next: number): boolean {
  if (next !== at + 2 || symbolAt(context, at).text !== 'h') return false;
  if (symbolAt(context, at + 1).text !== '2') return false;
  if (isCompound(context, next)) return true;
  if (!context.hasHydrogen) return false;
  const isLed = symbolAt(context, at - 1).means.relation !== undefined;
  return !isLed || hasMark(symbolAt(context, next), 'hydrogen');
}

/** "second-half-weighted": a period without a year as the first part of an adjective. */
export function isAdjective(context: GrammarContext, next: number, period: Period): boolean {
  return period.year === null && isCompound(context, next) && !symbolAt(context, next + 1).acronym;
}

/** Whether a hyphen and a word that is no date word are glued to what stands before. */
function isCompound(context: GrammarContext, next: number): boolean {
  const isHyphen = symbolAt(context, next).text === '-' && isGlued(context, next);
  return (
    isHyphen && hasGluedWord(context, next + 1) && symbolAt(context, next + 1).means === NO_MEANING
  );
}

type Unclassified = Omit<MentionDraft, 'role'>;

/** What a period is in its line. */
export function classifyPeriod(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): DateRole {
  if (draft.relation === 'done' || draft.relation === 'start') return 'stamp';
  if (isName(context, draft, period, next)) return 'name';
  if (period.year === null && isInARow(context, draft, next)) return 'length';
  if (period.year === null && isSinceEvent(context, draft, next)) return 'event';
  const { anchor } = context;
  const { start, end } = draft.period ?? { start: null, end: null };
  if (start === null || end === null) return 'past';
  const isBound = draft.relation === 'by' || draft.relation === 'before';
  if (end < anchor && (!isBound || isLast(context, draft))) return 'past';
  if (period.year === null && !period.fixed && isStatus(context, draft)) return 'past';
  if (isBound) return 'deadline';
  const isBegun = start <= anchor || period.year === null;
  if (start <= anchor && isYardstick(context, draft, next)) return 'past';
  return isBegun && period.kind !== 'day' && tellsPast(context, next) ? 'past' : 'deadline';
}

/** The kinds of period a bond, an option or a model is named by. */
const NAMING = new Set<PeriodKind>(['year', 'month', 'months']);

/** "Model 3 2025", "Vision 2030", "2027 converts", 2025款. */
function isName(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): boolean {
  const isAt = draft.relation === 'at';
  const after = symbolAt(context, afterStrike(context, next));
  const isNamed = NAMING.has(period.kind) || period.bare;
  if (isAt && hasMark(after, 'nameAfter') && isNamed) return true;
  if (isTitled(context, draft, period, next)) return true;
  const isModel = period.kind === 'quarter' && period.year === null;
  if (isModel && hasMark(symbolAt(context, draft.at - 1), 'model')) return true;
  if (period.kind === 'year' && isDueBond(context, draft)) return true;
  if ((period.kind !== 'year' && !isModel) || draft.first !== draft.at) return false;
  const before = symbolAt(context, draft.at - 1);
  if (hasMark(before, 'nameBefore')) return true;
  if (!hasMark(symbolAt(context, draft.at - 2), 'model')) return false;
  return before.width > 0 || before.text.length <= 2;
}

/** Skips the strike of "Jan 2027 $50 calls" and the hyphen of "2026-vintage". */
function afterStrike(context: GrammarContext, next: number): number {
  const { text } = symbolAt(context, next);
  if (text === '-' && isGlued(context, next)) return next + 1;
  const number = text === '$' ? next + 1 : next;
  return symbolAt(context, number).width > 0 ? number + 1 : next;
}

/** "5% notes due 2031", "notes maturing in 2031". */
function isDueBond(context: GrammarContext, { at, first }: Unclassified): boolean {
  const before = symbolAt(context, first - 1);
  if (hasMark(before, 'maturing')) return true;
  const isDue = first === at - 1 && hasMark(symbolAt(context, first), 'deadline');
  return isDue && hasMark(before, 'nameBefore');
}

/** How many symbols a title may have before the date in it. */
const LONGEST_TITLE = 16;

/** Inside 《 》, or the last word of a short title in quotation marks: "Strategy 2030". */
function isTitled(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): boolean {
  if (
    period.bare &&
    draft.first === draft.at &&
    next === draft.at + 1 &&
    symbolAt(context, next - 1).endsTitle
  )
    return true;
  for (let at = draft.at - 1; at >= 0 && at >= draft.at - LONGEST_TITLE; at--) {
    const { text } = symbolAt(context, at);
    if (text === '》') return false;
    if (text === '《') return true;
  }
  return false;
}

/** "third quarter in a row": a count of quarters and none of the year's. */
const isInARow = (context: GrammarContext, { at }: Unclassified, next: number): boolean =>
  hasMark(symbolAt(context, next), 'inARow') || hasMark(symbolAt(context, at - 1), 'inARow');

/** "the second quarter after launch" is counted from an event. */
const isSinceEvent = (context: GrammarContext, { at }: Unclassified, next: number): boolean =>
  symbolAt(context, at).means.ordinal !== undefined &&
  hasMark(symbolAt(context, next), 'eventAround');

/** "vs 2025", "2025 levels": what another period is measured by. */
function isYardstick(context: GrammarContext, draft: Unclassified, next: number): boolean {
  const after = symbolAt(context, next);
  const isPossessive = hasMark(after, 'of');
  const isNumber = symbolAt(context, draft.at).kind === 'digits';
  if (hasMark(after, 'compareAfter') && (isNumber || !isPossessive)) return true;
  const before = symbolAt(context, draft.first - 1);
  return (
    hasMark(before, 'compareBefore') || hasMark(symbolAt(context, draft.at - 1), 'compareBefore')
  );
}

/** "+12% до минулого року": last year is a yardstick, whatever stands before. */
const isLast = (context: GrammarContext, { at }: Unclassified): boolean =>
  (symbolAt(context, at).means.shift ?? 0) < 0;

/** "as of Q3", 截至9月底: the last one, and what stood then. */
function isStatus(context: GrammarContext, { first, relation }: Unclassified): boolean {
  return relation === 'asOf' || hasMark(symbolAt(context, first), 'behind');
}

/** A word of the past close behind a period: "Q3 EPS was". */
export function tellsPast(context: GrammarContext, next: number): boolean {
  for (let at = next; at < next + 3; at++) {
    const symbol = symbolAt(context, at);
    if (hasMark(symbol, 'was') && !isGlued(context, at)) return true;
    if (symbol.kind !== 'word' || symbol.means.relation !== undefined) return false;
  }
  return false;
}
