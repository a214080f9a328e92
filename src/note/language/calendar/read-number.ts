import { hasMark } from './calendar-symbol';
import {
  hasGluedDigits,
  isGlued,
  symbolAt,
  type GrammarContext,
  type Parsed,
} from './grammar-context';

export interface NumberWords {
  readonly value: number;
  /** The lower value of an approximate pair: 三五 is 3 to 5. Else the value itself. */
  readonly low: number;
  readonly isOrdinal: boolean;
  readonly isDigits: boolean;
  /** Four digits written out one by one: 二〇二七. */
  readonly isSpelled: boolean;
}

/** A number in digits or words, cardinal or ordinal: `2.5`, `15th`, `1-й`, `двох`, `第三`, `十二`. */
export function readNumber(context: GrammarContext, at: number): Parsed<NumberWords> | null {
  const symbol = symbolAt(context, at);
  if (hasMark(symbol, 'nth')) {
    const inner = hasMark(symbolAt(context, at + 1), 'nth') ? null : readNumber(context, at + 1);
    return inner && { value: { ...inner.value, isOrdinal: true }, next: inner.next };
  }
  if (symbol.kind === 'digits') return readDigits(context, at);
  if (symbol.means.cardinal !== undefined) return readCardinalWords(context, at);
  const ordinal = symbol.means.ordinal;
  return ordinal === undefined ? null : plain(ordinal, at + 1, { isOrdinal: true });
}

function plain(value: number, next: number, more: Partial<NumberWords> = {}): Parsed<NumberWords> {
  const { low = value, isOrdinal = false, isDigits = false, isSpelled = false } = more;
  return { value: { value, low, isOrdinal, isDigits, isSpelled }, next };
}

function readDigits(context: GrammarContext, at: number): Parsed<NumberWords> | null {
  const { value, width } = symbolAt(context, at);
  if (Number.isNaN(value)) return null;
  const mark = symbolAt(context, at + 1).text;
  if (
    (mark === '.' || mark === ',') &&
    isGlued(context, at + 1) &&
    hasGluedDigits(context, at + 2)
  ) {
    const tail = symbolAt(context, at + 2);
    if (mark === ',' && tail.width === 3)
      return plain(value * 1000 + tail.value, at + 3, { isDigits: true });
    return width > 3
      ? null
      : plain(value + tail.value / 10 ** tail.width, at + 3, { isDigits: true });
  }
  const ending = readNumberEnding(context, at + 1);
  if (ending > 0) return plain(value, ending, { isDigits: true, isOrdinal: true });
  return withHalf(context, plain(value, at + 1, { isDigits: true }));
}

/** The symbol after an ending glued to a number (`th`, `-го`), or 0. */
export function readNumberEnding(context: GrammarContext, at: number): number {
  const isHyphen = symbolAt(context, at).text === '-' && isGlued(context, at);
  const word = isHyphen ? at + 1 : at;
  return isGlued(context, word) && hasMark(symbolAt(context, word), 'numberEnding') ? word + 1 : 0;
}

/** "two and a half": the number words and the half after them. */
function withHalf(context: GrammarContext, number: Parsed<NumberWords>): Parsed<NumberWords> {
  const after = symbolAt(context, number.next);
  if (!hasMark(after, 'andHalf') || after.means.cardinal !== undefined) return number;
  const value = number.value.value + 0.5;
  return { value: { ...number.value, value, low: value }, next: number.next + 1 };
}

function readCardinalWords(context: GrammarContext, at: number): Parsed<NumberWords> {
  const values: number[] = [];
  let next = at;
  while (values.length < 8) {
    const symbol = symbolAt(context, next);
    const value = symbol.means.cardinal;
    if (value !== undefined) {
      if (values.length > 0 && symbol.kind === 'ideograph' && symbol.gap) break;
      if (values.length > 0 && !Number.isInteger(value)) break;
      values.push(value);
      next += 1;
      if (!Number.isInteger(value)) break;
    } else if (symbol.text === '-' && symbolAt(context, next + 1).means.cardinal !== undefined) {
      if ((values[values.length - 1] ?? 0) < 20 || values.length === 0) break;
      next += 1;
    } else {
      break;
    }
  }
  return withOrdinal(context, values, next) ?? withHalf(context, compose(values, next));
}

/** "thirty-first", "двадцять п'ятого": tens and an ordinal behind them. */
function withOrdinal(
  context: GrammarContext,
  values: readonly number[],
  next: number,
): Parsed<NumberWords> | null {
  const [tens = 0] = values;
  if (values.length !== 1 || tens < 20 || tens > 90) return null;
  const at = symbolAt(context, next).text === '-' ? next + 1 : next;
  const { ordinal = 0 } = symbolAt(context, at).means;
  return ordinal > 0 && ordinal < 10 ? plain(tens + ordinal, at + 1, { isOrdinal: true }) : null;
}

/** Digits one by one make a year (or an approximate pair); otherwise tens and hundreds add up. */
function compose(values: readonly number[], next: number): Parsed<NumberWords> {
  if (values.length > 1 && values.every((value) => value < 10)) {
    const value = values.reduce((sum, digit) => sum * 10 + digit, 0);
    const [first = 0, second = 0] = values;
    if (values.length === 2 && second > first && first > 0) {
      return plain(second, next, { low: first, isSpelled: true });
    }
    return plain(value, next, { isSpelled: true });
  }
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value === 10 || value === 100) {
      total += (current === 0 ? 1 : current) * value;
      current = 0;
    } else {
      current += value;
    }
  }
  return plain(total + current, next);
}
