import { endOfWord, isIdeographAt, isLetterAt, skipSpaces } from './characters';
import { isNameNumber } from './name-number';
import type { NumberMention } from './number-mention';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { hurdleWords, moreSigns, passingWords, perLooseWords } from './quantity-tables';
import { type Comparison, readComparatorAfter, readComparatorBefore } from './read-comparator';
import { readLaterComparator } from './read-later-comparator';
import { readMoneyBefore } from './read-money';
import { readScale, type Scale } from './read-scale';
import { readRate, readUnit, type Unit } from './read-unit';
import { scanNumbers } from './scan-numbers';
import { knownUnits } from './units';

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
  const sign = before && !isLetterAt(line.text, before.edge) ? before.edge : start;
  const code = money?.code ?? (sign < start ? readMoneyBefore(line, sign)?.code : undefined);
  const own = ownUnit(line, mention, code ?? null, numberEnd);
  const unit = own ?? { to: found.to, name: found.name };
  const comparison =
    (before && isPassed(line, before, found) ? null : before) ??
    plus ??
    readComparatorAfter(line, unit.to) ??
    readLaterComparator(line, unit.to) ??
    (found.more ? ({ comparator: '>=', edge: unit.to } as const) : null);
  const bare = !scaled && own === null && comparison === null && found.plain;
  const kind = found.kind && own === null;
  const capital = comparison !== null && comparison === before && isCapital(line, before, start);
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
      kind ||
      (capital && !scaled && own === null && found.plain && !found.sure) ||
      (bare && isCompoundKind(line, scale.to, mention.value)) ||
      isNameNumber(line, mention, bare, scaled, found) ||
      isUncounted(counted, unit.name, comparison !== null || scaled),
  };
}

/** `MAX 10` among other words: a name and no limit. */
function isCapital({ raw, text }: QuantityLine, { edge }: Comparison, start: number): boolean {
  const word = raw.slice(edge, start).trim();
  return word === word.toUpperCase() && isLetterAt(text, edge + 1) && raw !== raw.toUpperCase();
}

/** Reads a scale with what says `or more` before or after it: `5bn+`, `$1+ billion`, 100多亿. */
function readScaleAndPlus(
  line: QuantityLine,
  { form, to }: NumberMention,
  money: boolean,
): { scale: Scale; plus: Comparison | null } {
  if (form === 'multiple') return { scale: { to, factor: 1, more: 0 }, plus: null };
  const scale = readScale(line, to, money);
  if (scale.factor === 1) {
    const sign = skipSpaces(line.text, to);
    const more = line.text[sign] === '+' || moreSigns.includes(line.text[sign] ?? ' ');
    const later = more ? readScale(line, sign + 1, money) : scale;
    if (later.factor > 1) return { scale: later, plus: { comparator: '>=', edge: later.to } };
  }
  // `20 тис.+`: the full stop of an abbreviation.
  const end = line.text.startsWith('.+', scale.to) ? scale.to + 1 : scale.to;
  return { scale, plus: readComparatorAfter(line, end) };
}

/** `clears 2 inspections`: each of them, and no level. */
function isPassed(line: QuantityLine, { edge }: Comparison, { plain, name }: Unit): boolean {
  if (!plain || name === null || !findPhraseAt(passingWords, line.text, edge)) return false;
  return findPhraseAt(hurdleWords, name.toLowerCase(), 0) !== null;
}

/** Multiplies without the noise of binary fractions: `1.1` million is 1100000. */
export function product(value: number, factor: number): number {
  const exact = value * factor;
  return Number.isInteger(value) || factor === 1 ? exact : Number(exact.toPrecision(15));
}

/** The unit a number has by itself or by the currency before it, with its `/…`. */
function ownUnit(
  line: QuantityLine,
  mention: NumberMention,
  code: string | null,
  to: number,
): { to: number; name: string } | null {
  if (mention.unit) return { to, name: mention.unit };
  if (!code) return null;
  const rate = readRate(line, to);
  return rate ? { to: rate.to, name: code + rate.name } : { to, name: code };
}

/** The least number that a hyphened noun counts: a `100-store` target, but a `30-second` cycle. */
const LEAST_COMPOUND = 50;

const FIRST_CYRILLIC = 0x400;

/** `30-second`, `10-річка`: says of what kind something is. */
function isCompoundKind(line: QuantityLine, at: number, value: number): boolean {
  const { text } = line;
  if (text[at] !== '-' || !isLetterAt(text, at + 1)) return false;
  if (text.charCodeAt(at + 1) >= FIRST_CYRILLIC) return true;
  if (knownUnits.has(text.slice(at + 1, endOfWord(text, at + 1)))) return false;
  return value < LEAST_COMPOUND;
}

/** A number word that counts nothing is none: `one`, 三 without a unit. */
function isUncounted(mention: NumberMention, unit: string | null, marked: boolean): boolean {
  if (mention.unit !== null || unit !== null) return false;
  if (mention.form === 'words') return mention.weak && !marked;
  if (mention.form !== 'characters') return false;
  return mention.value < 1000 || (!marked && mention.to - mention.from < 2);
}

/** 每周 5000 辆 is 辆/周. */
function withRateBefore(line: QuantityLine, start: number, unit: string): string {
  const { text } = line;
  for (let from = Math.max(0, start - 8); from < start - 1; from += 1) {
    if (!isIdeographAt(text, from) || !findPhraseBefore(perLooseWords, text, from + 1)) continue;
    const rate = readRate(line, from);
    if (rate && isIdeographGap(text, rate.to, start) && !unit.includes('/'))
      return unit + rate.name;
  }
  return unit;
}

/** At most a verb stands between, as in 每年新增 100 家. */
function isIdeographGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isIdeographAt(text, at) && text[at] !== ' ') return false;
  }
  return to - from <= 4;
}
