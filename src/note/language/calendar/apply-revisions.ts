import type { DateRole } from '../date-mention';
import { hasMark } from './calendar-symbol';
import { symbolAt, type GrammarContext } from './grammar-context';
import type { MentionDraft } from './mention-draft';
import { resolvePeriod } from './period';
import { relatePeriod } from './relate-period';

/** Marks which of several dates was given up and which one holds now. */
export function applyRevisions(
  context: GrammarContext,
  mentions: readonly MentionDraft[],
): readonly MentionDraft[] {
  const marked = mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    const role = revisionOf(context, mention, previous);
    return role && isCandidate(mention) ? { ...mention, role } : mention;
  });
  const last = marked.findLastIndex((mention) => mention.role === 'revised');
  if (last < 0) return marked;
  return marked.map((mention, index) => {
    if (index === last) return withYearOf(context, mention, marked[index - 1]);
    const isOver = index < last && (mention.role === 'deadline' || mention.role === 'revised');
    return isOver ? { ...mention, role: 'replaced' } : mention;
  });
}

/** The Q4 of "from Q2 2026 to Q4" is the next one from there on, or before it when pulled in. */
function withYearOf(
  context: GrammarContext,
  mention: MentionDraft,
  old: MentionDraft | undefined,
): MentionDraft {
  const { written, relation } = mention;
  const year = old?.written?.year ?? null;
  if (!written || !old?.period || year === null) return mention;
  if (written.year !== null || written.fixed || written.upcoming) return mention;
  const isSooner = context.symbols.some((symbol) => hasMark(symbol, 'sooner'));
  const same = resolvePeriod({ ...written, year }, context.anchor);
  const isBack = !isSooner && same !== null && same.end < (old.period.start ?? same.end);
  const period = isBack ? resolvePeriod({ ...written, year: year + 1 }, context.anchor) : same;
  return period ? { ...mention, period, range: relatePeriod(written, period, relation) } : mention;
}

const isCandidate = (mention: MentionDraft): boolean => mention.role === 'deadline';

function revisionOf(
  context: GrammarContext,
  mention: MentionDraft,
  previous: MentionDraft | undefined,
): DateRole | null {
  if (mention.isStruck) return 'replaced';
  const word = wordBefore(context, mention, previous?.next ?? 0);
  if (word) return word;
  const between = previous ? rangeBetween(previous, mention) : null;
  if (between && isArrow(context, between.from, between.to)) return 'revised';
  return context.hasMoves && isMovedTo(context, mention, previous) ? 'revised' : null;
}

/** "was", "originally", "now", 改为 directly before, words that fill in between. */
function wordBefore(
  context: GrammarContext,
  mention: MentionDraft,
  limit: number,
): DateRole | null {
  for (let index = mention.first - 1; index >= limit && index > mention.first - 5; index--) {
    const symbol = symbolAt(context, index);
    if (hasMark(symbol, 'fresh')) return 'revised';
    if (hasMark(symbol, 'old')) return 'replaced';
    const isPassed =
      hasMark(symbol, 'fill') || hasMark(symbol, 'article') || symbol.means.relation !== undefined;
    if (!isPassed && !BEFORE_DATE.has(symbol.text)) return null;
  }
  const first = symbolAt(context, mention.first);
  return mention.first < mention.at && hasMark(first, 'old') ? 'replaced' : null;
}

/** Marks between a word of revision and its date: "now: May", "тепер — до травня". */
const BEFORE_DATE = new Set([':', '(', '-']);

interface Between {
  readonly from: number;
  readonly to: number;
}

const rangeBetween = (previous: MentionDraft, mention: MentionDraft): Between => ({
  from: previous.next,
  to: mention.first,
});

function isArrow(context: GrammarContext, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  const texts = context.symbols.slice(from, to).map((symbol) => symbol.text);
  return texts.includes('→') || (texts.includes('>') && texts.length >= 2);
}

/** A word of moving (or a "from" date) before, and "to" directly before the date. */
function isMovedTo(
  context: GrammarContext,
  mention: MentionDraft,
  previous: MentionDraft | undefined,
): boolean {
  const limit = Math.max(0, mention.first - 14);
  const moved = context.symbols
    .slice(limit, mention.first)
    .some((symbol) => hasMark(symbol, 'moves'));
  const isFrom = previous && hasMark(symbolAt(context, previous.at - 1), 'opens');
  if (!moved && !isFrom) return false;
  const led = context.symbols.slice(Math.max(previous?.next ?? 0, mention.at - 4), mention.at);
  return led.some((symbol) => {
    const { relation } = symbol.means;
    return hasMark(symbol, 'movedTo') || relation === 'until' || relation === 'by';
  });
}
