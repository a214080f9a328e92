import { hasMark } from './calendar-symbol';
import { hasGluedDigits, hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext } from './grammar-context';
import { readNumber } from './read-number';
import { isYear } from './read-numeric-date';
import { readTwoDigitYear } from './read-two-digit-year';
import {
  afterYear,
  isCodeLetter,
  isDecimal,
  isYearUnit,
  madeYear,
  type ParsedYear,
} from './year-words';

/** A year: `2026`, `'26`, `FY26E`, `2026年`, `26 року`, `二〇二六年`, `next year`, `明年`. */
export function readYear(context: GrammarContext, at: number): ParsedYear | null {
  const symbol = symbolAt(context, at);
  if (symbol.means.code?.has('fiscal')) {
    const fiscal = readFiscalYear(context, at + 1);
    if (fiscal) return fiscal;
  }
  if (symbol.kind === 'digits') return readDigitYear(context, at);
  if (symbol.text === "'") return readApostropheYear(context, at);
  const relative = readRelativeYear(context, at);
  if (relative) return relative;
  return symbol.means.cardinal === undefined ? null : readSpelledYear(context, at);
}

export function readFiscalYear(context: GrammarContext, at: number): ParsedYear | null {
  const digits = symbolAt(context, at).text === "'" ? at + 1 : at;
  const { width, value } = symbolAt(context, digits);
  if (width === 4 && isYear(value)) return madeYear(value, afterYear(context, digits + 1));
  if (width === 2 && !isDecimal(context, digits) && symbolAt(context, digits + 1).text !== '%') {
    return madeYear(2000 + value, afterYear(context, digits + 1));
  }
  return null;
}

const CURRENCY = new Set(['$', '€', '£', '¥', '₴', '#', '№', '₿']);

function readDigitYear(context: GrammarContext, at: number): ParsedYear | null {
  const { width, value } = symbolAt(context, at);
  if (isDecimal(context, at)) return null;
  const before = symbolAt(context, at - 1);
  if (CURRENCY.has(before.text)) return null;
  if (width === 2) return readTwoDigitYear(context, at);
  if (width !== 4 || !isYear(value)) return null;
  const next = afterYear(context, at + 1);
  if (next > at + 1) return madeYear(value, next);
  if (isGlued(context, at) && (before.kind === 'word' || isUnknownPrefix(context, at))) return null;
  const after = symbolAt(context, at + 1);
  if (after.text === '%' || (after.text === '.' && hasGluedWord(context, at + 2))) return null;
  const isPossessive = hasMark(after, 'of');
  if (hasGluedWord(context, at + 1) && !isPossessive && !isCodeLetter(context, at + 1)) return null;
  if (isRoundCount(context, at) || isAmongNumbers(context, at)) return null;
  return madeYear(value, at + 1, true);
}

/** `2000 vans`: a round number long past, with a noun behind it and no word of time before it. */
function isRoundCount(context: GrammarContext, at: number): boolean {
  const { value } = symbolAt(context, at);
  if (value % 100 !== 0 || context.year - value < 15) return false;
  if (symbolAt(context, at - 1).means.relation !== undefined) return false;
  const { kind, means } = symbolAt(context, at + 1);
  return (kind === 'word' || kind === 'ideograph') && means.relation === undefined;
}

/** The 2026 of "+44 20 2026 1100", the 2048 of "1:2048". */
function isAmongNumbers(context: GrammarContext, at: number): boolean {
  const before = symbolAt(context, at - 1);
  if (before.kind === 'digits') return symbolAt(context, at + 1).kind === 'digits';
  const isRatio = before.text === ':' && isGlued(context, at) && isGlued(context, at - 1);
  return isRatio && symbolAt(context, at - 2).kind === 'digits';
}

/** A word that is no date word or the number of a standard, glued: `GPT-2030`, `38031-2025`. */
function isUnknownPrefix(context: GrammarContext, at: number): boolean {
  if (symbolAt(context, at - 1).text !== '-' || !isGlued(context, at - 1)) return false;
  const word = symbolAt(context, at - 2);
  if (word.width > 2) return !isYear(word.value);
  if (word.kind !== 'word') return false;
  const { relation, part, month, season, unit, code, shift } = word.means;
  return [relation, part, month, season, unit, code, shift].every(
    (meaning) => meaning === undefined,
  );
}

function readApostropheYear(context: GrammarContext, at: number): ParsedYear | null {
  const before = symbolAt(context, at - 1);
  const isStart = !isGlued(context, at) || before.kind !== 'word' || before.means.begins === true;
  if (!isStart || !hasGluedDigits(context, at + 1, 2) || hasGluedDigits(context, at + 2))
    return null;
  const next = afterYear(context, at + 2);
  const isCode = isCodeLetter(context, next);
  if (hasGluedWord(context, next) && !isCode) return null;
  return madeYear(2000 + symbolAt(context, at + 1).value, next);
}

function readRelativeYear(context: GrammarContext, at: number): ParsedYear | null {
  const { means } = symbolAt(context, at);
  if (means.relative?.unit === 'year') {
    const isRisky = hasMark(symbolAt(context, at), 'risky');
    return madeYear(context.year + means.relative.shift, at + 1, false, isRisky);
  }
  if (means.shift === undefined || symbolAt(context, at + 1).means.unit !== 'year') return null;
  return madeYear(context.year + means.shift, at + 2);
}

/** `二〇二六年`, `二六年`. */
function readSpelledYear(context: GrammarContext, at: number): ParsedYear | null {
  const number = readNumber(context, at);
  if (!number?.value.isSpelled || !isYearUnit(context, number.next)) return null;
  const { value, low } = number.value;
  if (isYear(value)) return madeYear(value, number.next + 1);
  const isPair = low !== value && (value - low === 1 || low > 2);
  const year = 2000 + (low === value ? value : low * 10 + value);
  const isNear = year >= context.year - 6 && year <= context.year + 15;
  return !isPair && isNear ? madeYear(year, number.next + 1) : null;
}
