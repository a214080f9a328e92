import { hasMark } from './calendar-symbol';
import {
  hasGluedDigits,
  hasGluedWord,
  isGlued,
  symbolAt,
  type GrammarContext,
} from './grammar-context';
import { isYear } from './read-numeric-date';
import { readFiscalYear, readYear } from './read-year';
import { afterYear, isDecimal, madeYear, type ParsedYear } from './year-words';

/** A year behind the month, quarter, half or season it belongs to: `Q3 2026`, `3Q25`, `Mar-26`. */
export function readTrailingYear(context: GrammarContext, at: number): ParsedYear | null {
  const symbol = symbolAt(context, at);
  if (hasGluedDigits(context, at)) {
    const next = afterYear(context, at + 1);
    const isCoded = symbolAt(context, at - 1).kind !== 'ideograph' || next > at + 1;
    if (symbol.width === 2) return isCoded ? madeYear(2000 + symbol.value, next) : null;
    return symbol.width === 4 && isYear(symbol.value)
      ? madeYear(symbol.value, afterYear(context, at + 1))
      : null;
  }
  if ((symbol.text === '-' || symbol.text === '/') && isGlued(context, at)) {
    return readHyphenYear(context, at + 1);
  }
  let start = at;
  if (symbol.text === ',' || hasMark(symbol, 'of')) start += 1;
  if (symbolAt(context, start).text === ',') start += 1;
  if (hasMark(symbolAt(context, start), 'article')) start += 1;
  const year = readYear(context, start);
  if (year) return year.value.needsPart ? null : year;
  const isTheYear = symbolAt(context, start).means.unit === 'year' && start > at;
  return isTheYear ? madeYear(null, start + 1) : null;
}

function readHyphenYear(context: GrammarContext, at: number): ParsedYear | null {
  const { width, value } = symbolAt(context, at);
  if (!hasGluedDigits(context, at) || isDecimal(context, at)) return readGluedFiscal(context, at);
  if (symbolAt(context, at + 1).text === '-' && hasGluedDigits(context, at + 2)) return null;
  if (hasGluedWord(context, at + 1)) return null;
  if (width === 2 && value > 12) return madeYear(2000 + value, at + 1);
  return width === 4 && isYear(value) ? madeYear(value, afterYear(context, at + 1)) : null;
}

function readGluedFiscal(context: GrammarContext, at: number): ParsedYear | null {
  return symbolAt(context, at).means.code?.has('fiscal') ? readFiscalYear(context, at + 1) : null;
}
