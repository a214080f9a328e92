import type { IsoDay } from '../iso-day';
import { applyRevisions } from './calendar/apply-revisions';
import { readSymbols } from './calendar/calendar-symbol';
import { demoteNames } from './calendar/demote-names';
import { findMentions } from './calendar/find-mentions';
import { makeContext, symbolAt, type GrammarContext } from './calendar/grammar-context';
import type { MentionDraft } from './calendar/mention-draft';
import type { DateMention } from './date-mention';

/**
 * Every date, period and length of a line in order, by the words of all languages at once.
 * `anchor` is the day the note was written, from which "next year" is told. Lines longer than 2,000
 * characters are read up to there. Linear; never throws.
 */
export function findDates(line: string, anchor: IsoDay): readonly DateMention[] {
  const context = makeContext(readSymbols(line), anchor);
  const drafts = findMentions(context);
  if (drafts.length === 0) return [];
  return demoteNames(context, applyRevisions(context, drafts)).map((draft) =>
    toMention(context, draft),
  );
}

function toMention(context: GrammarContext, draft: MentionDraft): DateMention {
  const { role, range, relation, rule, period } = draft;
  return {
    from: symbolAt(context, draft.first).from,
    to: symbolAt(context, draft.next - 1).to,
    role,
    range: { start: range.start, end: range.end },
    relation,
    rule,
    period,
    isDueField: isDueField(context, draft),
  };
}

/** A due field of the task format or of an inline field right before the date. */
function isDueField(context: GrammarContext, draft: MentionDraft): boolean {
  const before = symbolAt(context, draft.first);
  if (before.text === '📅' || before.text === '📆' || before.text === '🗓') return true;
  const colon = symbolAt(context, draft.at - 1);
  return (
    colon.text === ':' && symbolAt(context, draft.at - 2).text === ':' && draft.relation === 'by'
  );
}
