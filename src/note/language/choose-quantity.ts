import { skipSpaces, skipSpacesBack } from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import { isChange, joinRange } from './join-amounts';
import { enclosing, hasPresentWord, isPresentBefore } from './present-value';
import { presentWords } from './quantity-tables';
import { type Amount, readAmounts } from './read-amount';
import type { Comparator } from './target';

/** A part of a line that speaks of a time, as far as the reader of targets is concerned. */
export interface DateSpan extends Span {
  readonly role: string;
}

export interface Quantity {
  readonly value: number;
  readonly value2: number | null;
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The first quantity of a line, whether promised or stated. */
export function firstQuantity(line: QuantityLine): Quantity | null {
  const first = joinAmounts(line).find(({ amount }) => !amount.barred);
  return first ? toQuantity(first) : null;
}

/**
 * The quantity a line promises: the first that is no name and no present or past value. `lengths`
 * are the lengths of time that may be the promise.
 */
export function chooseQuantity(
  line: QuantityLine,
  dates: readonly DateSpan[],
  lengths: readonly Span[],
): Quantity | null {
  const joined = joinAmounts(line);
  let second: Quantity | null = null;
  let lastPresent: Amount | null = null;
  for (const [index, each] of joined.entries()) {
    const { amount } = each;
    if (amount.barred || isTimeFor(line, amount, joined[index + 1]?.amount, lengths)) continue;
    if (each.rule !== 'change' && isPresent(line, amount)) {
      // `was 500, now 1000`: the later of two stated values is the promise.
      if (lastPresent && lastPresent.unit === amount.unit) return toQuantity(each);
      lastPresent = amount;
    } else if (
      (each.rule !== 'change' && isDoubtful(line, amount, dates)) ||
      isAside(line, amount, joined.slice(index + 1))
    ) {
      second ??= toQuantity(each);
    } else {
      return toQuantity(each);
    }
  }
  return second;
}

interface Joined {
  readonly amount: Amount;
  readonly rule: 'range' | 'change' | null;
}

/** Joins numbers with those after them to a range, or follows a change to its end. */
function joinAmounts(line: QuantityLine): readonly Joined[] {
  const joined: Joined[] = [];
  for (const next of readAmounts(line)) {
    const last = joined[joined.length - 1];
    const range = last && joinRange(line, last.amount, next);
    if (range) joined[joined.length - 1] = { amount: range, rule: 'range' };
    else if (last && isChange(line, last.amount, next))
      joined[joined.length - 1] = { amount: next, rule: 'change' };
    else joined.push({ amount: next, rule: null });
  }
  return joined;
}

function toQuantity({ amount, rule }: Joined): Quantity {
  const { value, value2, comparison, unit, from, to, mention, scale } = amount;
  const changed = rule === 'change' ? '=' : (comparison?.comparator ?? '=');
  const form = rule ?? (value2 === null ? mention.form : 'range');
  return {
    value,
    value2,
    comparator: value2 === null ? changed : 'range',
    unit,
    from,
    to,
    rule: scale === 1 ? form : `${form}+scale`,
  };
}

/** A present or past value by the word or the date beside it: `500 now`, `2024: 500`; or a bare `one`. */
function isDoubtful(line: QuantityLine, amount: Amount, dates: readonly DateSpan[]): boolean {
  if (findPhraseAt(presentWords, line.plain, amount.to + 1)) return true;
  const before = skipSpacesBack(line.text, amount.from);
  const beside = (d: DateSpan): boolean =>
    (d.to <= before && before - d.to <= 2) || (d.from >= amount.to && d.from - amount.to <= 4);
  if (dates.some((d) => d.role === 'past' && beside(d))) return true;
  return amount.mention.weak && amount.value === 1;
}

/** `3 years 500 stores`, 五年翻一番: the time in which the amount right after it is reached. */
function isTimeFor(
  { text }: QuantityLine,
  { from, to, comparison }: Amount,
  next: Amount | undefined,
  lengths: readonly Span[],
): boolean {
  if (!next || comparison || skipSpaces(text, to) < next.from) return false;
  return lengths.some((length) => length.from <= from && to <= length.to);
}

/** A bare value in brackets with one of the same unit after the brackets: `NIM (2.8%) above 3%`. */
function isAside(line: QuantityLine, { from, unit }: Amount, rest: readonly Joined[]): boolean {
  const inside = enclosing(line, from);
  return rest.some(({ amount }) => inside && amount.from > inside.to && amount.unit === unit);
}

/** `now 500`, 60%（现为 68%）: what is, and not what must be. */
function isPresent(line: QuantityLine, { from }: Amount): boolean {
  if (isPresentBefore(line, from)) return true;
  const inside = enclosing(line, from);
  return inside !== null && hasPresentWord(line, inside);
}
