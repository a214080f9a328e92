import { hasMark } from './calendar-symbol';
import { hasGluedDigits, hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed } from './grammar-context';
import { readNumber, readNumberEnding } from './read-number';
import { isYear } from './read-numeric-date';

export interface YearWords {
  /** Null for "the year", which is the one that is not over. */
  readonly year: number | null;
  /** Only digits, which may be a count. */
  readonly bare: boolean;
  /** A word that stands for a year only with a part of it behind: 明 in 明春. */
  readonly needsPart: boolean;
}

export type ParsedYear = Parsed<YearWords>;

export const madeYear = (
  year: number | null,
  next: number,
  bare = false,
  needsPart = false,
): ParsedYear => ({
  value: { year, bare, needsPart },
  next,
});

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

/** Skips what may follow a year's digits: a unit word, an ordinal ending, an estimate's letter. */
export function afterYear(context: GrammarContext, at: number): number {
  const ending = readNumberEnding(context, at);
  let next = ending > 0 ? ending : at;
  if (isGlued(context, next) && hasMark(symbolAt(context, next), 'yearEnding')) next += 1;
  if (isYearUnit(context, next)) next += 1;
  return next;
}

function isYearUnit(context: GrammarContext, at: number): boolean {
  const symbol = symbolAt(context, at);
  return symbol.means.unit === 'year' && symbol.text !== 'year';
}

export function isDecimal(context: GrammarContext, at: number): boolean {
  const before = symbolAt(context, at - 1).text;
  if (isGlued(context, at) && (before === '.' || before === ',') && isGlued(context, at - 1)) {
    if (symbolAt(context, at - 2).kind === 'digits') return true;
  }
  const after = symbolAt(context, at + 1).text;
  return (
    (after === '.' || after === ',') && isGlued(context, at + 1) && hasGluedDigits(context, at + 2)
  );
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
  if (hasGluedWord(context, at + 1) && !isCodeLetter(context, at + 1)) return null;
  if (isRoundCount(context, at)) return null;
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

/** Letters that may be glued to a year: those of 2026Q3. */
function isCodeLetter(context: GrammarContext, at: number): boolean {
  return symbolAt(context, at).means.code !== undefined && hasGluedDigits(context, at + 1);
}

/** A word that is no date word, glued with a hyphen: `GPT-2030`. */
function isUnknownPrefix(context: GrammarContext, at: number): boolean {
  if (symbolAt(context, at - 1).text !== '-' || !isGlued(context, at - 1)) return false;
  const word = symbolAt(context, at - 2);
  if (word.kind !== 'word') return false;
  const { relation, part, month, season, unit, code, shift } = word.means;
  return [relation, part, month, season, unit, code, shift].every(
    (meaning) => meaning === undefined,
  );
}

/** `26年`, `26 року`, `26-му році`; near enough to the note's day, or it is a length. */
function readTwoDigitYear(context: GrammarContext, at: number): ParsedYear | null {
  const { value } = symbolAt(context, at);
  if (isGlued(context, at) && symbolAt(context, at - 1).kind === 'word') return null;
  const distance = 2000 + value - context.year;
  if (distance < -6 || distance > 15) return null;
  const ending = readNumberEnding(context, at + 1);
  const unit = ending > 0 ? ending : at + 1;
  if (isYearUnit(context, unit)) {
    const after = symbolAt(context, unit + 1);
    const isLength =
      hasMark(after, 'streak') || (value % 5 === 0 && (hasMark(after, 'hence') || value === 30));
    return isLength ? null : madeYear(2000 + value, unit + 1);
  }
  if (isCodeLetter(context, at + 1) && isGlued(context, at + 1))
    return madeYear(2000 + value, at + 1);
  if (ending > 0 && symbolAt(context, at - 1).means.part) return madeYear(2000 + value, ending);
  return null;
}

/** `26-28年`, `26–27 років`: years by their last two digits. */
export function readShortYears(
  context: GrammarContext,
  at: number,
): Parsed<readonly [number, number]> | null {
  const first = symbolAt(context, at);
  const join = symbolAt(context, at + 1).text;
  const last = symbolAt(context, at + 2);
  if (first.width !== 2 || last.width !== 2 || (join !== '-' && join !== '~')) return null;
  if (isGlued(context, at) && symbolAt(context, at - 1).kind !== 'ideograph') return null;
  const isNear = Math.abs(2000 + first.value - context.year) <= 6 && last.value > first.value;
  if (!isNear || last.value - first.value > 10 || !isYearUnit(context, at + 3)) return null;
  if (hasMark(symbolAt(context, at + 4), 'hence')) return null;
  return { value: [2000 + first.value, 2000 + last.value], next: at + 4 };
}

function readApostropheYear(context: GrammarContext, at: number): ParsedYear | null {
  const isStart = !isGlued(context, at) || symbolAt(context, at - 1).kind !== 'word';
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
