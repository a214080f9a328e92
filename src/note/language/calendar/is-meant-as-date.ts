import { hasMark, type CalendarSymbol } from './calendar-symbol';
import {
  hasGluedWord,
  isCompound,
  isGlued,
  symbolAt,
  type GrammarContext,
} from './grammar-context';
import { NO_MEANING } from './vocabulary';

/**
 * Whether the name of a month, season or weekday stands for one. Words like "may", "march" and
 * "fall" do only with a day, after a word that a date follows, or with a capital that tells no name.
 */
export function isMeantAsDate(context: GrammarContext, at: number, next: number): boolean {
  const symbol = symbolAt(context, at);
  if (next > at + 1) return true;
  if (isHost(context, at) || isTicker(context, at) || isFirstName(context, at)) return false;
  if (isHyphenated(context, at)) return false;
  if (!hasMark(symbol, 'risky')) return true;
  if (symbol.kind === 'ideograph') return false;
  const before = symbolAt(context, at - 1);
  if (hasMark(before, 'article')) {
    return leadsToDate(symbolAt(context, at - 2)) && !opensPhrase(context, next);
  }
  if (leadsToDate(before) || joinsDate(context, at, next)) return true;
  return isNameOfMonth(context, at, next);
}

/** The "friday" of `friday.ai`. */
function isHost(context: GrammarContext, at: number): boolean {
  const after = symbolAt(context, at + 1);
  if (!isGlued(context, at + 1)) return false;
  if (after.kind === 'word') return symbolAt(context, at).text.endsWith('.');
  return after.text === '.' && hasGluedWord(context, at + 2);
}

/** "crypto-winter": part of a compound with a word that is none of time. */
function isHyphenated(context: GrammarContext, at: number): boolean {
  if (isCompound(context, at + 1)) return true;
  const { kind, means } = symbolAt(context, at - 2);
  const isLast = isGlued(context, at) && symbolAt(context, at - 1).text === '-';
  return isLast && isGlued(context, at - 1) && kind === 'word' && means === NO_MEANING;
}

/** "Winter Park", "Monday Motors": a season or weekday that a word with a capital follows. */
function isFirstName(context: GrammarContext, at: number): boolean {
  const { capital, means } = symbolAt(context, at);
  if (!capital || (means.season === undefined && means.weekday === undefined)) return false;
  const after = symbolAt(context, at + 1);
  if (after.kind !== 'word' || !after.capital || isAcronym(after)) return false;
  return (
    after.means.begins !== true && !leadsToDate(after) && !leadsToDate(symbolAt(context, at - 1))
  );
}

/** "APR under 20%": three capitals that no word of time leads to and no colon follows. */
function isTicker(context: GrammarContext, at: number): boolean {
  const { acronym, text, kind } = symbolAt(context, at);
  if (!acronym || kind !== 'word' || text.length !== 3) return false;
  const after = symbolAt(context, at + 1);
  if (after.kind !== 'word' || after.acronym || after.means.relation !== undefined) return false;
  return !leadsToDate(symbolAt(context, at - 1));
}

function leadsToDate({ means }: CalendarSymbol): boolean {
  if (means.relation !== undefined || means.part !== undefined || means.shift !== undefined)
    return true;
  return means.marks?.has('opens') ?? false;
}

/** The "spring" of "spring/summer 2026", the "March" of "March to May". */
function joinsDate(context: GrammarContext, at: number, next: number): boolean {
  const { month, season } = symbolAt(context, next + 1).means;
  const join = symbolAt(context, next);
  const isRange = hasMark(join, 'joins') && symbolAt(context, at).capital;
  const isJoined = ['-', '/'].includes(join.text) || isRange;
  return isJoined && (month !== undefined || season !== undefined);
}

/** "the fall in prices" speaks of no season; "the fall of 2026" has been read with its year. */
function opensPhrase(context: GrammarContext, next: number): boolean {
  return hasMark(symbolAt(context, next), 'of');
}

/**
 * By its capital and what stands beside it: the month of "the May print" and "March: first light",
 * not the name of "May Mobility" or the verb of "March on".
 */
function isNameOfMonth(context: GrammarContext, at: number, next: number): boolean {
  const symbol = symbolAt(context, at);
  const before = symbolAt(context, at - 1);
  const after = symbolAt(context, next);
  const opens = at === 0 || before.kind === 'mark';
  if (opens && HEADING.has(after.text)) return true;
  if (!symbol.capital || symbol.acronym) return false;
  if (after.kind === 'word' && after.capital) return isAcronym(after) && isLatin(symbol);
  if (before.kind === 'word') return isLatin(symbol);
  return after.kind !== 'word' || hasMark(after, 'tellsMonth');
}

/** What follows a month that opens a line: `March: first light`. */
const HEADING = new Set([':', '-', '(', '|', '/']);

/** "March CPI" speaks of the month, "March Networks" of a company. */
const isAcronym = ({ acronym, text }: CalendarSymbol): boolean => acronym || text.length <= 3;

/** A script that writes months with a capital. */
const isLatin = ({ text }: CalendarSymbol): boolean => text < 'Ͱ';
