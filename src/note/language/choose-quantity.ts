import { isLetterAt, skipSpacesBack, startOfWord } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import { aimWords, presentWords } from './quantity-tables';
import { isChange, joinRange } from './join-amounts';
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

/** How far before a number a word such as `now` may stand. */
const MAX_PRESENT = 20;

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

/** The quantity a line promises: the first that is no name and no present or past value. */
export function chooseQuantity(line: QuantityLine, dates: readonly DateSpan[]): Quantity | null {
  const amounts = readAmounts(line);
  let second: Quantity | null = null;
  let lastPresent: Amount | null = null;
  let index = 0;
  for (;;) {
    const first = amounts[index];
    if (!first) break;
    const { amount, rule, used } = joinFrom(line, first, amounts, index + 1);
    index += used + 1;
    if (amount.barred) continue;
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
  const kept = joined === 'change' && comparator === '<=' ? '=' : comparator;
  const rule = [joined === 'change' ? 'change' : value2 !== null ? 'range' : mention.form];
  if (scale !== 1) rule.push('scale');
  return { value, value2, comparator: kept, unit, from, to, rule: rule.join('+') };
}

function doubtOf(line: QuantityLine, amount: Amount, dates: readonly DateSpan[]): Doubt {
  if (isPresentBefore(line, amount.from)) return 'present';
  const inside = enclosing(line.plain, amount.from);
  if (inside) {
    const past = dates.some((d) => d.role === 'past' && d.from > inside.from && d.to < inside.to);
    if (past || hasPresentWord(line.plain, inside.from, inside.to)) return 'present';
  }
  if (findPhraseAt(presentWords, line.plain, amount.to + 1)) return 'some';
  const before = skipSpacesBack(line.text, amount.from);
  if (dates.some((d) => d.role === 'past' && d.to <= before && before - d.to <= 2)) return 'some';
  return amount.mention.weak && amount.value === 1 ? 'some' : 'none';
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

/** Whether a word such as `now` stands shortly before, in the same clause. */
function isPresentBefore(line: QuantityLine, at: number): boolean {
  const { plain } = line;
  let end = skipSpacesBack(plain, at);
  for (let count = 0; count < 8 && at - end < MAX_PRESENT && end > 0; count += 1) {
    if (findPhraseBefore(aimWords, plain, end)) return false;
    const present = findPhraseBefore(presentWords, plain, end);
    if (present && (count === 0 || end - present.from > 1)) return true;
    const char = plain[end - 1] ?? '';
    if (
      !isLetterAt(plain, end - 1) &&
      (char.charCodeAt(0) < 0x4e00 || char > '\u9fff') &&
      char !== ':'
    )
      return false;
    const word = startOfWord(plain, end);
    end = skipSpacesBack(plain, word < end ? word : end - 1);
  }
  return false;
}

/** The brackets around an offset, if both are in the line. */
function enclosing(text: string, at: number): { from: number; to: number } | null {
  const from = text.lastIndexOf('(', at);
  if (from < 0) return null;
  const closed = text.indexOf(')', from);
  return closed > at ? { from, to: closed } : null;
}

function hasPresentWord(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (findPhraseAt(presentWords, text, at)) return true;
  return false;
}
