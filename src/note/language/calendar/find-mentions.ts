import type { Relation } from '../calendar-words';
import { END, hasMark } from './calendar-symbol';
import { classifyLength } from './classify-length';
import { classifyPeriod, isCount, isHydrogen } from './classify-period';
import { symbolAt, type GrammarContext } from './grammar-context';
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
    const mention = readMention(context, at, limit);
    if (mention) {
      mentions.push(mention);
      limit = mention.next;
    }
    at = Math.max(at + 1, mention?.next ?? 0);
  }
  return mentions;
}

function readMention(context: GrammarContext, at: number, limit: number): MentionDraft | null {
  const { means, kind } = symbolAt(context, at);
  const mayBegin = kind === 'digits' || symbolAt(context, at).text === "'";
  if (!mayBegin && means.begins !== true) return null;
  const period = readRangeAt(context, at);
  const unit = symbolAt(context, at + 1).means.unit;
  if (period && unit && isInsteadLength(context, at, period.value)) {
    return classifyLength(context, at, limit, { value: oneUnit(unit), next: period.next });
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
  if (period.weak && before.relation === null && closing.relation === null) return null;
  if (isHydrogen(context, at, next)) return null;
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
    range: relatePeriod(period, range, relation),
    rule: `${relation}+${period.isEnd ? 'end' : period.kind}`,
    isStruck: (context.symbols[at] ?? END).struck,
    isLength: false,
  };
  return { ...draft, role: classifyPeriod(context, draft, period, next) };
}

function withDeadlineWord(context: GrammarContext, at: number, relation: Relation): Relation {
  const { deadlineWord } = context;
  return relation === 'at' && deadlineWord >= 0 && deadlineWord < at ? 'by' : relation;
}
