import { skipSpacesBack } from './characters';
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
  const money = findPhraseBefore(moneyBefore, line.text, end);
  if (!money || !isCurrencyAsWritten(line, money.from, end)) return null;
  return line.text[money.from - 1] === '/' ? null : { from: money.from, code: money.value };
}

/** Codes are written in capitals; signs and names as they come. */
export function isCurrencyAsWritten(line: QuantityLine, from: number, to: number): boolean {
  const written = line.raw.slice(from, to);
  return written === written.toUpperCase() || written === 'pct' || !/^[a-z]{3}$/i.test(written);
}
