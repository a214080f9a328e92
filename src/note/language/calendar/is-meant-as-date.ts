import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { symbolAt, type GrammarContext } from './grammar-context';

/**
 * Whether a month or season name stands for one. Words like "may", "march" and "fall" do only with
 * a day, after a word that a date follows, or with a capital in the middle of a sentence.
 */
export function isMeantAsDate(context: GrammarContext, at: number, next: number): boolean {
  const symbol = symbolAt(context, at);
  if (!hasMark(symbol, 'risky') || next > at + 1) return true;
  if (symbol.kind === 'ideograph') return false;
  const before = symbolAt(context, at - 1);
  if (hasMark(before, 'article')) {
    return leadsToDate(symbolAt(context, at - 2)) && !opensPhrase(context, next);
  }
  if (leadsToDate(before) || joinsDate(context, next)) return true;
  if (!symbol.capital) return false;
  if (at > 0 && before.kind === 'word') return true;
  const after = symbolAt(context, next);
  return after.kind !== 'word' || after.capital;
}

function leadsToDate({ means }: CalendarSymbol): boolean {
  if (means.relation !== undefined || means.part !== undefined || means.shift !== undefined)
    return true;
  return means.marks?.has('opens') ?? false;
}

/** The "spring" of "spring/summer 2026". */
function joinsDate(context: GrammarContext, next: number): boolean {
  const { month, season } = symbolAt(context, next + 1).means;
  const isJoined = ['-', '/'].includes(symbolAt(context, next).text);
  return isJoined && (month !== undefined || season !== undefined);
}

/** "the fall in prices" speaks of no season; "the fall of 2026" has been read with its year. */
function opensPhrase(context: GrammarContext, next: number): boolean {
  return hasMark(symbolAt(context, next), 'of');
}
