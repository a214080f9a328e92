import type { DateRole } from '../date-mention';
import { hasMark } from './calendar-symbol';
import { isGlued, symbolAt, type GrammarContext } from './grammar-context';
import { isName } from './is-name';
import type { Unclassified } from './mention-draft';
import type { Period } from './period';

/** What a period is in its line. */
export function classifyPeriod(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): DateRole {
  if (draft.relation === 'done' || draft.relation === 'start') return 'stamp';
  if (isName(context, draft, period, next)) return 'name';
  if (isRecurring(context, draft)) return 'recurring';
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

/** "every January", 每周三: no day is promised. */
const isRecurring = (context: GrammarContext, { at, first }: Unclassified): boolean =>
  hasMark(symbolAt(context, at - 1), 'recurring') ||
  hasMark(symbolAt(context, first - 1), 'recurring');

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
