import {
  isDigitAt,
  isIdeographAt,
  isLetterAt,
  skipSpaces,
  skipSpacesBack,
  startOfWord,
} from './characters';
import type { NumberMention } from './number-mention';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import type { Unit } from './read-unit';
import {
  beforeWords,
  eventWords,
  indexWords,
  moneyBefore,
  nameHeads,
  scaleWords,
} from './quantity-tables';
import { isCurrencyAsWritten } from './read-money';

/** Whether a word that a number completes to a name stands before: `model 3`, `rev. 2`, 第. */
export function hasNameBefore({ text }: QuantityLine, at: number): boolean {
  const end = skipSpacesBack(text, at);
  return (
    findPhraseBefore(nameHeads, text, '.-'.includes(text[end - 1] ?? ' ') ? end - 1 : end) !== null
  );
}

/** `S&P 500`, `russell 2000`: an index by its length. A level such as `s&p 7000` is none. */
export function isIndexLength({ text }: QuantityLine, at: number, value: number): boolean {
  return value <= 3000 && findPhraseBefore(indexWords, text, skipSpacesBack(text, at)) !== null;
}

/**
 * Whether the digits from `at` to `to` are glued to what makes them a name: `V14.3`, `H100`,
 * `GPT-5`, `#1`. Currency codes, comparators and figures such as `ROE15%` or `GMV3000亿` do not.
 */
export function isGluedToName(line: QuantityLine, at: number, to: number): boolean {
  const { text } = line;
  const before = text.charAt(at - 1);
  if (before !== '' && '#№_/&·'.includes(before)) return true;
  // `SEHK:9988`
  if (before === ':' && to - at >= 4) return isLetterAt(text, at - 2);
  const hyphen = before !== '' && '-+.'.includes(before);
  const end = hyphen ? at - 1 : at;
  if (!isLetterAt(text, end - 1) || findPhraseBefore(beforeWords, text, at)) return false;
  const money = findPhraseBefore(moneyBefore, text, end);
  if (money && isCurrencyAsWritten(line, money.from, end)) return false;
  // `35k-40k`: the letters before the hyphen belong to a number.
  if (hyphen) return !isDigitAt(text, startOfWord(text, end) - 1) && text[to] !== '%';
  return text[to] !== '%' && !(isIdeographAt(text, to) && findPhraseAt(scaleWords, text, to));
}

/**
 * Whether a number is a name, a list number, a year or a version by what stands around it. `bare`
 * tells that it has no scale, unit or comparator, `scaled` that it has a scale; `unit` is what
 * follows.
 */
export function isNameNumber(
  line: QuantityLine,
  { from, to, value, form }: NumberMention,
  bare: boolean,
  scaled: boolean,
  unit: Unit,
): boolean {
  if (form !== 'digits') return false;
  const { text } = line;
  if (isListNumber(text, from, to)) return true;
  // `phase 2b` looks like so many billions, `FSD 10B miles` are.
  const suffixed = text[to] === '+' || (isLetterAt(text, to) && (!scaled || line.raw[to] === 'b'));
  if ((bare || suffixed) && hasNameBefore(line, from)) return true;
  if (!bare) return false;
  const digits = text.slice(from, to);
  if (/^(00|30|60|68)\d\d(?!00)\d\d$/.test(digits)) return true;
  if (unit.sure || text.trim() === digits) return false;
  if (digits.endsWith('.0') || '》»”」"'.includes(text[to] ?? ' ')) return true;
  if (unit.name === null && /^20[0-5]\d$/.test(digits)) return true;
  // 领克 900 交付: what happens to a thing.
  const next = skipSpaces(text, to);
  if (isIdeographAt(text, next) && findPhraseAt(eventWords, text, next)) return true;
  return value <= (isIdeographAt(text, next) ? 100 : 20) && isProperNameBefore(line, from);
}

/** `1. `, `2) `, `3、` at the start of a line. */
function isListNumber(text: string, from: number, to: number): boolean {
  if (skipSpaces(text, 0) !== from) return false;
  return text[to] === '、' || ('.)'.includes(text[to] ?? ' ') && (text[to + 1] ?? ' ') === ' ');
}

/** A capitalised word before a small number: `unveil Grok 5`. */
function isProperNameBefore({ raw, text }: QuantityLine, at: number): boolean {
  const end = at - 1;
  const word = startOfWord(text, end);
  const written = raw.slice(word, end);
  return written !== text.slice(word, end) && written !== written.toUpperCase();
}
