import { symbolAt, type GrammarContext } from './grammar-context';
import { isInPlace, isLatinName } from './is-name';
import type { MentionDraft } from './mention-draft';

/**
 * Takes a date that may be part of a name for one where a date with words of relation follows:
 * the first August of "August Home in every store by August", the 2025 of "on Visual Studio 2025
 * by May".
 */
export function demoteNames(
  context: GrammarContext,
  mentions: readonly MentionDraft[],
): readonly MentionDraft[] {
  if (mentions.length < 2 || mentions.some((mention) => mention.role === 'revised'))
    return mentions;
  const weighed: MentionDraft[] = [];
  let led: MentionDraft | null = null;
  for (const mention of [...mentions].reverse()) {
    const isName = led !== null && mayBeName(mention) && isWeaker(context, mention, led);
    weighed.push(isName ? { ...mention, role: 'name' } : mention);
    if (isLed(mention)) led = mention;
  }
  return weighed.reverse();
}

const mayBeName = ({ role, relation, first, at, isLength }: MentionDraft): boolean =>
  role === 'deadline' && relation === 'at' && first === at && !isLength;

const isWeaker = (context: GrammarContext, mention: MentionDraft, led: MentionDraft): boolean =>
  isSame(mention, led) || isLikeName(context, mention, led);

/** A deadline that words of relation tell. */
const isLed = ({ role, relation }: MentionDraft): boolean =>
  role === 'deadline' && relation !== 'at';

const isSame = ({ period }: MentionDraft, other: MentionDraft): boolean =>
  period !== null && period.start === other.period?.start && period.end === other.period.end;

/** "Visual Studio 2025", "Lei Jun": behind a word with a capital, in one clause with the other. */
function isLikeName(
  context: GrammarContext,
  { at, next, written }: MentionDraft,
  led: MentionDraft,
): boolean {
  if (next !== at + 1 || !isLatinName(symbolAt(context, at - 1))) return false;
  if (led.first - next > LONGEST_CLAUSE) return false;
  for (let index = next; index < led.first; index++) {
    if (CLAUSE_ENDS.has(symbolAt(context, index).text)) return false;
  }
  const { width, text } = symbolAt(context, at);
  if (written?.kind === 'month') return written.year === null && text.length === 3;
  return written?.bare === true && width === 4 && at > 1 && !isInPlace(context, at);
}

/** Symbols between the two at most. */
const LONGEST_CLAUSE = 20;

const CLAUSE_ENDS = new Set([',', ';', '.', ':', '-', '(', '|']);
