import { isDigitAt, isLetterAt, skipSpacesBack } from './characters';
import { findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { moneyBefore } from './quantity-tables';

export interface Money {
  readonly from: number;
  /** ISO 4217. */
  readonly code: string;
}

/** Reads a currency before a number: `$`, `HK$`, `USD `; a pair such as `EUR/USD` is none. */
export function readMoneyBefore(line: QuantityLine, at: number): Money | null {
  const end = skipSpacesBack(line.text, at);
  if (at - end > 1) return null;
  const money = findPhraseBefore(moneyBefore, line.text, end);
  if (!money || !isCurrencyAsWritten(line, money.from, end)) return null;
  if (line.text[money.from - 1] === '/') return null;
  if (money.from > 0 && isDigitAt(line.text, money.from - 1) && end < at) return null;
  return { from: money.from, code: money.value };
}

/** Codes are written in capitals; signs and names as they come. */
export function isCurrencyAsWritten(line: QuantityLine, from: number, to: number): boolean {
  if (to - from !== 3) return true;
  const written = line.raw.slice(from, to);
  for (let at = from; at < to; at += 1) {
    if (!isLetterAt(line.text, at) || line.text.charCodeAt(at) > 127) return true;
  }
  return (
    written === written.toUpperCase() || written === 'yen' || written === 'bps' || written === 'pct'
  );
}
