import { isIdeographAt, isLetterAt, skipSpaces } from './characters';
import { isNameNumber } from './name-number';
import type { NumberMention } from './number-mention';
import { findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { moreSigns, perLooseWords } from './quantity-tables';
import {
  type Comparison,
  readComparatorAfter,
  readComparatorBefore,
  readLaterComparator,
} from './read-comparator';
import { readMoneyBefore } from './read-money';
import { readScale, type Scale } from './read-scale';
import { readRate, readUnit } from './read-unit';
import { scanNumbers } from './scan-numbers';

/** One number with everything that belongs to it. */
export interface Amount {
  readonly mention: NumberMention;
  /** The words from the comparator to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** Where the number itself with its currency begins, and where its scale ends. */
  readonly start: number;
  readonly scaleEnd: number;
  /** Values with the scale multiplied in. */
  readonly value: number;
  readonly value2: number | null;
  readonly scale: number;
  readonly unit: string | null;
  readonly comparison: Comparison | null;
  /** The amount can be no target: a name, a kind, an ordinal, a word that counts nothing. */
  readonly barred: boolean;
}

/** More numbers than a line with a promise ever has; the rest is not read. */
const MAX_AMOUNTS = 100;

/** Reads the numbers of a line with what belongs to them, in order. */
export function readAmounts(line: QuantityLine): readonly Amount[] {
  const amounts: Amount[] = [];
  let end = 0;
  for (const mention of scanNumbers(line).slice(0, MAX_AMOUNTS)) {
    if (mention.from < end) continue;
    const amount = readAmount(line, mention);
    amounts.push(amount);
    end = amount.scaleEnd;
  }
  return amounts;
}

/** Reads scale, unit and comparator of a number. */
function readAmount(line: QuantityLine, mention: NumberMention): Amount {
  const money = readMoneyBefore(line, mention.from);
  const start = money ? money.from : mention.from;
  const { scale, plus } = readScaleAndPlus(line, mention, money !== null);
  const numberEnd = plus ? Math.max(plus.edge, scale.to) : scale.to;
  const scaled = scale.factor !== 1;
  const found = readUnit(line, numberEnd, scaled);
  const before = readComparatorBefore(line, start);
  // `USD >1bn`, `$~2bn`: the sign stands between the currency and its number.
  const sign = before && !isLetterAt(line.text, before.edge) ? before.edge : start;
  const code = money?.code ?? (sign < start ? readMoneyBefore(line, sign)?.code : null);
  const own = ownUnit(line, mention, code ?? null, numberEnd);
  const unit = own ?? found;
  const comparison =
    before ??
    plus ??
    readComparatorAfter(line, unit.to) ??
    readLaterComparator(line, unit.to) ??
    (found.more ? ({ comparator: '>=', edge: unit.to } as const) : null);
  const marked = comparison !== null || scaled;
  const bare = !marked && own === null && found.plain;
  const counted = { ...mention, value: mention.value * scale.factor };
  return {
    mention,
    from: Math.min(start, comparison?.edge ?? start),
    to: Math.max(unit.to, comparison?.edge ?? 0),
    start,
    scaleEnd: scale.to,
    value: product(mention.value, scale.factor) + scale.more,
    value2: mention.value2 === null ? null : product(mention.value2, scale.factor),
    scale: scale.factor,
    unit: unit.name === null ? null : withRateBefore(line, start, unit.name),
    comparison,
    barred:
      (found.kind && own === null) ||
      (isCapital(line.raw, comparison, start) && !scaled && own === null && !found.sure) ||
      (bare && isCompoundKind(line.text, scale.to, mention.value)) ||
      isNameNumber(line, mention, bare, scaled, found) ||
      isUncounted(counted, unit.name, marked),
  };
}

/** `MAX 10`: a name and no limit. */
const isCapital = (raw: string, comparison: Comparison | null, start: number): boolean =>
  comparison !== null && /^[A-Z]{2,} *$/.test(raw.slice(comparison.edge, start));

/** Reads a scale with what says `or more` before or after it: `5bn+`, `$1+ billion`, 100多亿. */
function readScaleAndPlus(
  line: QuantityLine,
  { form, to }: NumberMention,
  money: boolean,
): { scale: Scale; plus: Comparison | null } {
  if (form === 'multiple') return { scale: { to, factor: 1, more: 0 }, plus: null };
  const sign = skipSpaces(line.text, to);
  if (`+${moreSigns}`.includes(line.text[sign] ?? ' ')) {
    const scale = readScale(line, sign + 1, money);
    if (scale.factor > 1) return { scale, plus: { comparator: '>=', edge: scale.to } };
  }
  const scale = readScale(line, to, money);
  return { scale, plus: readComparatorAfter(line, scale.to) };
}

/** Multiplies without the noise of binary fractions: `1.1` million is 1100000. */
export function product(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The unit a number has by itself or by the currency before it, with its `/…`. */
function ownUnit(
  line: QuantityLine,
  { unit }: NumberMention,
  code: string | null,
  to: number,
): { to: number; name: string } | null {
  if (unit !== null) return { to, name: unit };
  if (code === null) return null;
  const rate = readRate(line, to);
  return rate ? { to: rate.to, name: code + rate.name } : { to, name: code };
}

/** The least number that a hyphened noun counts: a `100-store` target, but a `30-second` cycle. */
const LEAST_COMPOUND = 50;

const FIRST_CYRILLIC = 0x400;

/** `30-second`, `10-річка`: says of what kind something is. */
function isCompoundKind(text: string, at: number, value: number): boolean {
  if (text[at] !== '-' || !isLetterAt(text, at + 1)) return false;
  return value < LEAST_COMPOUND || text.charCodeAt(at + 1) >= FIRST_CYRILLIC;
}

/** A number word that counts nothing is none: `one`, 三 without a unit. */
function isUncounted(mention: NumberMention, unit: string | null, marked: boolean): boolean {
  if (unit !== null) return false;
  if (mention.form === 'words') return mention.weak && !marked;
  if (mention.form !== 'characters') return false;
  return mention.value < 1000 || (!marked && mention.to - mention.from < 2);
}

/** 每周 5000 辆 is 辆/周; at most a verb stands between, as in 每年新增 100 家. */
function withRateBefore(line: QuantityLine, start: number, unit: string): string {
  for (let from = Math.max(0, start - 8); from < start - 1; from += 1) {
    if (!isIdeographAt(line.text, from)) continue;
    const rate = findPhraseBefore(perLooseWords, line.text, from + 1) && readRate(line, from);
    if (rate && start - rate.to <= 4 && !unit.includes('/')) return unit + rate.name;
  }
  return unit;
}
