import type { Relation } from '../calendar-words';
import { END, hasMark } from './calendar-symbol';
import { classifyLength } from './classify-length';
import { classifyPeriod } from './classify-period';
import { symbolAt, type GrammarContext } from './grammar-context';
import { isAdjective, isCount, isHalfOfThing, isHydrogen } from './is-no-period';
import type { MentionDraft } from './mention-draft';
import { resolvePeriod, type Period } from './period';
import { oneUnit, readLength } from './read-length';
import { readRangeAt } from './read-range-at';
import { readClosing, readRelationBefore } from './read-relation';
import { joinRelations, relatePeriod } from './relate-period';

/** All dates, periods and lengths of a line, in order. */
export function findMentions(context: GrammarContext): readonly MentionDraft[] {
  const mentions: MentionDraft[] = [];
  let limit = 0;
  let at = 0;
  while (at < context.symbols.length) {
    const found = readMention(context, at, limit);
    const mention = found && partOfEvent(context, found, mentions[mentions.length - 1]);
    if (mention) {
      mentions.push(mention);
      limit = mention.next;
    }
    at = Math.max(at + 1, mention?.next ?? 0);
  }
  return mentions;
}

/** The "quarter end" of "within 45 days of quarter end" is the event. */
function partOfEvent(
  context: GrammarContext,
  mention: MentionDraft,
  previous: MentionDraft | undefined,
): MentionDraft {
  const isEvent =
    previous?.role === 'event' &&
    mention.at - previous.next < 3 &&
    hasMark(symbolAt(context, previous.next), 'sinceEvent') &&
    mention.written?.isEnd === true;
  return isEvent ? { ...mention, role: 'event' } : mention;
}

function readMention(context: GrammarContext, at: number, limit: number): MentionDraft | null {
  const { means, kind } = symbolAt(context, at);
  const mayBegin = kind === 'digits' || symbolAt(context, at).text === "'";
  if (!mayBegin && means.begins !== true) return null;
  const period = readRangeAt(context, at);
  const unit = symbolAt(context, at + 1).means.unit;
  if (period && unit && isInsteadLength(context, at, period.value)) {
    return classifyLength(context, at + 1, limit, { value: oneUnit(unit), next: period.next });
  }
  if (period) {
    const mention = readPeriodMention(context, at, limit, period.value, period.next);
    if (mention) return mention;
  }
  const length = readLength(context, at);
  return length && classifyLength(context, at, limit, length);
}

/** "within the next year" counts a year from the note's day. */
function isInsteadLength(context: GrammarContext, at: number, period: Period): boolean {
  if (symbolAt(context, at).means.shift !== 1 || period.kind === 'day') return false;
  const hasArticle = hasMark(symbolAt(context, at - 1), 'article');
  return hasArticle && hasMark(symbolAt(context, at - 2), 'withinThe');
}

function readPeriodMention(
  context: GrammarContext,
  at: number,
  limit: number,
  period: Period,
  next: number,
): MentionDraft | null {
  const range = resolvePeriod(period, context.anchor);
  if (!range) return null;
  const before = readRelationBefore(context, at, limit);
  const closing = readClosing(context, next);
  if (isCount(context, at, next, period, before.relation)) return null;
  if (period.weak && !isLedDay(context, at, before.relation, closing.relation)) return null;
  if (isHydrogen(context, at, next) || isAdjective(context, next, period)) return null;
  if (isHalfOfThing(context, at, next, period, before.relation)) return null;
  const relation = withDeadlineWord(
    context,
    before.first,
    joinRelations(before.relation, closing.relation, period),
  );
  const draft = {
    at,
    first: before.first,
    next: closing.next,
    relation,
    period: range,
    written: period,
    range: relatePeriod(period, range, relation),
    rule: `${relation}+${period.isEnd ? 'end' : period.kind}`,
    isStruck: (context.symbols[at] ?? END).struck,
    isLength: false,
  };
  return { ...draft, role: classifyPeriod(context, draft, period, next) };
}

/** Whether words of relation make a day of `31.12`; "at 3.25" and 到 12.10 are numbers. */
function isLedDay(
  context: GrammarContext,
  at: number,
  before: Relation | null,
  closing: Relation | null,
): boolean {
  if (closing !== null) return true;
  if (before === null) return false;
  if (before === 'at') return symbolAt(context, at).width === 2;
  const isNumber = symbolAt(context, at - 1).kind === 'ideograph';
  return !isNumber || symbolAt(context, at + 2).value > 12;
}

function withDeadlineWord(context: GrammarContext, at: number, relation: Relation): Relation {
  const { deadlineWord } = context;
  return relation === 'at' && deadlineWord >= 0 && deadlineWord < at ? 'by' : relation;
}
