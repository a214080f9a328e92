import type { Relation } from '../calendar-words';
import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { isCompound, isGlued, symbolAt, type GrammarContext } from './grammar-context';
import type { Period } from './period';
import { skipOf } from './read-subdivision';
import { declinedEndings, genitiveEndings, NO_MEANING } from './vocabulary';

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
  if (hasMark(after, 'priced') || isDeclined(after)) return true;
  if (hasMark(before, 'countOf')) return relation === null;
  const isLed = hasMark(before, 'countBefore') || COMPARATORS.has(before.text);
  // "In 2027 stores close" opens with a year; "sold in 2027 stores" counts.
  if (hasMark(after, 'counted')) return relation === null || isLed || at > 1;
  if (COMPARATORS.has(before.text)) return !isGlued(context, at - 1) || !isArrow(context, at - 2);
  const isNoun = after.kind === 'word' && !after.capital && Object.keys(after.means).length === 0;
  return isLed && relation === null && isNoun;
}

/** У 2027 відділеннях: a noun in a case it seldom has behind a year. */
const isDeclined = ({ kind, capital, text, means }: CalendarSymbol): boolean =>
  kind === 'word' &&
  !capital &&
  means.unit === undefined &&
  means.length === undefined &&
  text.length > 4 &&
  declinedEndings.some((ending) => text.endsWith(ending));

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

/** "second half of the portfolio", "друга половина боргу": half of a thing. */
export function isHalfOfThing(
  context: GrammarContext,
  at: number,
  next: number,
  { kind, year }: Period,
  relation: Relation | null,
): boolean {
  if (kind !== 'half' || year !== null) return false;
  if (symbolAt(context, at).means.ordinal === undefined) return false;
  const thing = symbolAt(context, skipOf(context, next));
  if (thing.kind !== 'word' || thing.capital) return false;
  if (thing.means !== NO_MEANING && !hasMark(thing, 'counted')) return false;
  if (hasMark(symbolAt(context, next), 'of')) return true;
  return relation === null && genitiveEndings.some((ending) => thing.text.endsWith(ending));
}
