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
import { beforeWords, indexWords, moneyBefore, nameHeads, scaleWords } from './quantity-tables';
import { isCurrencyAsWritten } from './read-money';

/** Whether a word that a number completes to a name stands before: `model 3`, `rev. 2`, 第. */
export function hasNameBefore({ text }: QuantityLine, at: number): boolean {
  const end = skipSpacesBack(text, at);
  if (at - end > 1) return false;
  const joined = text[end - 1] === '.' || text[end - 1] === '-';
  return findPhraseBefore(nameHeads, text, joined ? end - 1 : end) !== null;
}

/** `S&P 500`, `russell 2000`: an index by its length. A level such as `s&p 7000` is none. */
export function isIndexLength({ text }: QuantityLine, at: number, value: number): boolean {
  if (value > 300 && value % 100 > 0) return false;
  const end = text[at - 1] === ' ' || text[at - 1] === '-' ? at - 1 : at;
  return value <= 3000 && findPhraseBefore(indexWords, text, end) !== null;
}

/**
 * Whether the digits from `at` to `to` are glued to what makes them a name: `V14.3`, `H100`,
 * `GPT-5`, `#1`. Currency codes, comparators and figures such as `ROE15%` or `GMV3000亿` do not.
 */
export function isGluedToName(line: QuantityLine, at: number, to: number): boolean {
  const { text } = line;
  const before = text[at - 1] ?? ' ';
  if ('#№_@/:&'.includes(before)) return true;
  if (before === '.') {
    return isLetterAt(text, at - 2) && findPhraseBefore(beforeWords, text, at) === null;
  }
  const hyphen = before === '-' || before === '+';
  const end = hyphen ? at - 1 : at;
  if (!isLetterAt(text, end - 1)) return false;
  if (findPhraseBefore(beforeWords, text, at)) return false;
  const money = findPhraseBefore(moneyBefore, text, end);
  if (money && isCurrencyAsWritten(line, money.from, end)) return false;
  const word = startOfWord(text, end);
  if (hyphen && isAfterNumber(text, word)) return false;
  return !isFigureAt(text, to, hyphen);
}

/** `35k-40k`, `5 GW-7`: the letters before the hyphen belong to a number. */
function isAfterNumber(text: string, word: number): boolean {
  return isDigitAt(text, word - 1) || (text[word - 1] === ' ' && isDigitAt(text, word - 2));
}

function isFigureAt(text: string, to: number, hyphen: boolean): boolean {
  if (text[to] === '%') return true;
  return !hyphen && isIdeographAt(text, to) && findPhraseAt(scaleWords, text, to) !== null;
}

/**
 * Whether a number is a name, a list number, a year or a version by what stands around it. `bare`
 * tells that it has no scale, unit or comparator; `unit` is what follows.
 */
export function isNameNumber(
  line: QuantityLine,
  mention: NumberMention,
  bare: boolean,
  unit: Unit,
): boolean {
  if (mention.form !== 'digits') return false;
  const { text } = line;
  if (isListNumber(text, mention)) return true;
  const digits = text.slice(mention.from, mention.to);
  const suffixed = isLetterAt(text, mention.to);
  if ((bare || suffixed) && hasNameBefore(line, mention.from)) return true;
  if (!bare) return false;
  if (/^(00|30|60|68)\d{4}$/.test(digits) && !digits.endsWith('00')) return true;
  if (unit.sure || text.trim() === digits) return false;
  if (digits.endsWith('.0')) {
    return mention.value < 10 || isLetterAt(text, skipSpacesBack(text, mention.from) - 1);
  }
  if (unit.name === null && /^20[0-5]\d$/.test(digits)) return true;
  return isProperNameBefore(line, mention, unit.name !== null);
}

/** `1. `, `2) `, `3、` at the start of a line. */
function isListNumber(text: string, { from, to }: NumberMention): boolean {
  if (to - from > 2 || skipSpaces(text, 0) !== from) return false;
  const mark = text[to];
  if (mark === '、') return true;
  return (mark === '.' || mark === ')') && (text[to + 1] === ' ' || to + 1 === text.length);
}

/** A small number after a capitalised word: `unveil Grok 5`, but `Reach 5` unless a noun follows. */
function isProperNameBefore(line: QuantityLine, mention: NumberMention, noun: boolean): boolean {
  const { raw, text } = line;
  const unspaced = isIdeographAt(text, skipSpaces(text, mention.to));
  const foreign = unspaced || line.foreign;
  if (mention.value > (unspaced ? 100 : 20)) return false;
  const end = mention.from - 1;
  if (text[end] !== ' ' || !isLetterAt(text, end - 1)) return false;
  const word = startOfWord(text, end);
  const written = raw.slice(word, end);
  if (written.length < 3 || written === text.slice(word, end)) return false;
  if (written === written.toUpperCase()) return false;
  return written.charCodeAt(0) < 0x370 && (foreign || noun || skipSpaces(text, 0) !== word);
}
