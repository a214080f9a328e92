import { hasMark } from './calendar-symbol';
import { hasGluedDigits, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed } from './grammar-context';
import { readNumberEnding } from './read-number';

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

/** Skips what may follow a year's digits: a unit word, an ordinal ending, an estimate's letter. */
export function afterYear(context: GrammarContext, at: number): number {
  const ending = readNumberEnding(context, at);
  let next = ending > 0 ? ending : at;
  if (isGlued(context, next) && hasMark(symbolAt(context, next), 'yearEnding')) next += 1;
  if (isYearUnit(context, next)) next += 1;
  return next;
}

export function isYearUnit(context: GrammarContext, at: number): boolean {
  const symbol = symbolAt(context, at);
  return symbol.means.unit === 'year' && symbol.text !== 'year';
}

/** Whether the digits at `at` are part of a decimal: the 26 of 3.26 and of 26.5. */
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

/** Letters that may be glued to a year: those of 2026Q3. */
export function isCodeLetter(context: GrammarContext, at: number): boolean {
  return symbolAt(context, at).means.code !== undefined && hasGluedDigits(context, at + 1);
}
