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
  if (symbolAt(context, next).text === '-' && hasGluedWord(context, next + 1)) {
    if (symbolAt(context, next + 1).means === NO_MEANING) return true;
  }
  return context.hasHydrogen;
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
  const { anchor } = context;
  const { start, end } = draft.period ?? { start: null, end: null };
  if (start === null || end === null) return 'past';
  const isBound = draft.relation === 'by' || draft.relation === 'before';
  if (end < anchor && !isBound) return 'past';
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
  const after = symbolAt(context, next);
  const isNamed = NAMING.has(period.kind) || period.bare;
  if (isAt && hasMark(after, 'nameAfter') && isNamed) return true;
  const isModel = period.kind === 'quarter' && period.year === null;
  if (isModel && hasMark(symbolAt(context, draft.at - 1), 'model')) return true;
  if ((period.kind !== 'year' && !isModel) || draft.first !== draft.at) return false;
  const before = symbolAt(context, draft.at - 1);
  if (hasMark(before, 'nameBefore')) return true;
  if (!hasMark(symbolAt(context, draft.at - 2), 'model')) return false;
  return before.width > 0 || before.text.length <= 2;
}

/** "third quarter in a row": a count of quarters and none of the year's. */
const isInARow = (context: GrammarContext, { at }: Unclassified, next: number): boolean =>
  hasMark(symbolAt(context, next), 'inARow') || hasMark(symbolAt(context, at - 1), 'inARow');

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

/** A word of the past close behind a period: "Q3 EPS was". */
function tellsPast(context: GrammarContext, next: number): boolean {
  for (let at = next; at < next + 3; at++) {
    const symbol = symbolAt(context, at);
    if (hasMark(symbol, 'was') && !isGlued(context, at)) return true;
    if (symbol.kind !== 'word' || symbol.means.relation !== undefined) return false;
  }
  return false;
}
