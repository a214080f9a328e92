import { skipSpaces, skipSpacesBack } from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import { isChange, joinRange } from './join-amounts';
import {
  enclosing,
  hasPresentWord,
  isMultipleOfPresent,
  isPresentBefore,
  MAX_PRESENT,
} from './present-value';
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

/** How certainly a quantity is not the promised one. */
type Doubt = 'none' | 'some' | 'present';

/** The first quantity of a line, whether promised or stated. */
export function firstQuantity(line: QuantityLine): Quantity | null {
  const amounts = readAmounts(line);
  let index = 0;
  for (;;) {
    const first = amounts[index];
    if (!first) break;
    const { amount, rule, used } = joinFrom(line, first, amounts, index + 1);
    index += used + 1;
    if (!amount.barred) return toQuantity(amount, rule);
  }
  return null;
}

/**
 * The quantity a line promises: the first that is no name and no present or past value. `lengths`
 * are the lengths of time that may be the promise.
 */
export function chooseQuantity(
  line: QuantityLine,
  dates: readonly DateSpan[],
  lengths: readonly Span[] = [],
): Quantity | null {
  const amounts = readAmounts(line);
  let second: Quantity | null = null;
  let lastPresent: Amount | null = null;
  let index = 0;
  for (;;) {
    const first = amounts[index];
    if (!first) break;
    const { amount, rule, used } = joinFrom(line, first, amounts, index + 1);
    index += used + 1;
    if (amount.barred || isTimeFor(line, amount, amounts[index], lengths)) continue;
    const doubt = rule === 'change' ? 'none' : doubtOf(line, amount, dates);
    const quantity = toQuantity(amount, rule);
    if (doubt === 'none' && !isAside(line, amount, amounts, index)) return quantity;
    if (doubt === 'present') {
      if (lastPresent && isRevision(line, lastPresent, amount)) return quantity;
      lastPresent = amount;
    } else {
      second ??= quantity;
    }
  }
  return second;
}

interface Joined {
  readonly amount: Amount;
  readonly rule: string;
  readonly used: number;
}

/** Joins a number with those after it to a range, or follows a change to its end. */
function joinFrom(
  line: QuantityLine,
  first: Amount,
  following: readonly Amount[],
  at: number,
): Joined {
  let amount = first;
  let used = 0;
  let rule = '';
  for (;;) {
    const next = following[at + used];
    if (!next) break;
    const range = rule === 'range' ? null : joinRange(line, amount, next);
    if (range) {
      amount = range;
      rule = 'range';
    } else if (!next.barred && !amount.barred && isChange(line, amount, next)) {
      amount = next;
      rule = 'change';
    } else {
      break;
    }
    used += 1;
  }
  return { amount, rule, used };
}

function toQuantity(amount: Amount, joined: string): Quantity {
  const { value, value2, comparison, unit, from, to, mention, scale } = amount;
  const comparator = value2 !== null ? 'range' : (comparison?.comparator ?? '=');
  const kept = joined === 'change' && value2 === null ? '=' : comparator;
  const form = joined === 'change' ? 'change' : value2 !== null ? 'range' : mention.form;
  const rule = scale === 1 ? form : `${form}+scale`;
  return { value, value2, comparator: kept, unit, from, to, rule };
}

function doubtOf(line: QuantityLine, amount: Amount, dates: readonly DateSpan[]): Doubt {
  if (!isMultipleOfPresent(line, amount) && isPresentBefore(line, amount.from)) return 'present';
  const inside = enclosing(line.plain, amount.from);
  if (inside) {
    const past = dates.some((d) => d.role === 'past' && d.from > inside.from && d.to < inside.to);
    if (past || hasPresentWord(line.plain, inside.from, inside.to)) return 'present';
  }
  if (findPhraseAt(presentWords, line.plain, amount.to + 1)) return 'some';
  const before = skipSpacesBack(line.text, amount.from);
  const beside = (d: DateSpan): boolean =>
    (d.to <= before && before - d.to <= 2) || (d.from >= amount.to && d.from - amount.to <= 4);
  if (dates.some((d) => d.role === 'past' && beside(d))) return 'some';
  return amount.mention.weak && amount.value === 1 ? 'some' : 'none';
}

/** `3 years 500 stores`, 五年翻一番: the time in which the amount right after it is reached. */
function isTimeFor(
  { text }: QuantityLine,
  { from, to, comparison }: Amount,
  next: Amount | undefined,
  lengths: readonly Span[],
): boolean {
  if (!next || next.barred || comparison || skipSpaces(text, to) < next.from) return false;
  return lengths.some((length) => length.from <= from && to <= length.to);
}

/** A bare value in brackets with one of the same unit after the brackets: `NIM (2.8%) above 3%`. */
function isAside(
  line: QuantityLine,
  amount: Amount,
  amounts: readonly Amount[],
  next: number,
): boolean {
  const inside = enclosing(line.plain, amount.from);
  if (!inside) return false;
  for (let index = next; index < amounts.length; index += 1) {
    const later = amounts[index];
    if (later && !later.barred && later.from > inside.to && later.unit === amount.unit) return true;
  }
  return false;
}

/** `was 500, now 1000`: the later of two stated values is the promise. */
function isRevision(line: QuantityLine, first: Amount, second: Amount): boolean {
  return (
    first.unit === second.unit &&
    second.from - first.to < MAX_PRESENT &&
    !enclosing(line.plain, second.from)
  );
}
