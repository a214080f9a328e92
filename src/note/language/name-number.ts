import {
  endOfWord,
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
  notUnitEndings,
  releaseWords,
  scaleWords,
  unitWords,
} from './quantity-tables';
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
  if (before === ':' || before === '@') {
    const end = at - 1;
    const coded = before === '@' || to - at >= 4;
    return (
      coded && isLetterAt(text, end - 1) && !isFigureAt(text, to, false) && isCapitals(line, end)
    );
  }
  if ('#№_/&·'.includes(before)) return true;
  if (before === '.') {
    return isLetterAt(text, at - 2) && findPhraseBefore(beforeWords, text, at) === null;
  }
  const hyphen = before === '-' || before === '+';
  if (before === '+' && isDigitAt(text, at - 2)) return true;
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
  if (hyphen || !isIdeographAt(text, to)) return false;
  return findPhraseAt(scaleWords, text, to) !== null || findPhraseAt(unitWords, text, to) !== null;
}

/** `SEHK:9988`: a word in capitals before a number is an exchange. */
function isCapitals({ raw, text }: QuantityLine, end: number): boolean {
  const word = raw.slice(startOfWord(text, end), end);
  return word.length <= 6 && word === word.toUpperCase() && word.charCodeAt(0) < 128;
}

/**
 * Whether a number is a name, a list number, a year or a version by what stands around it. `bare`
 * tells that it has no scale, unit or comparator, `scaled` that it has a scale; `unit` is what
 * follows.
 */
export function isNameNumber(
  line: QuantityLine,
  mention: NumberMention,
  bare: boolean,
  scaled: boolean,
  unit: Unit,
): boolean {
  if (mention.form !== 'digits') return false;
  const { text } = line;
  if (isListNumber(text, mention)) return true;
  const digits = text.slice(mention.from, mention.to);
  // `phase 2b` looks like so many billions, `FSD 10B miles` are.
  const suffix = line.raw[mention.to];
  const suffixed =
    suffix === '+' ||
    (isLetterAt(text, mention.to) && (!scaled || suffix === 'b' || text[mention.from - 1] === '-'));
  if (!Number.isInteger(mention.value) && mention.value < 1) return false;
  if ((bare || suffixed) && hasNameBefore(line, mention.from)) return true;
  if (!bare) return false;
  if (/^(00|30|60|68)\d{4}$/.test(digits) && !digits.endsWith('00')) return true;
  if (unit.sure || text.trim() === digits) return false;
  if ('》»”」"'.includes(text[mention.to] ?? ' ') && isTitled(text, mention.from)) return true;
  if (digits.endsWith('.0')) {
    return mention.value < 10 || isLetterAt(text, skipSpacesBack(text, mention.from) - 1);
  }
  if (unit.name === null && /^20[0-5]\d$/.test(digits)) return true;
  return isReleased(line, mention, unit) || isProperNameBefore(line, mention, unit.name !== null);
}

/** 《流浪地球 3》: the last word of a title. */
function isTitled(text: string, from: number): boolean {
  const end = skipSpacesBack(text, from);
  return isLetterAt(text, end - 1) || isIdeographAt(text, end - 1);
}

/** `Mate 80 launch`, 领克 900 交付: what happens to a thing, once and to the whole of it. */
function isReleased({ raw, text }: QuantityLine, { from, to }: NumberMention, unit: Unit): boolean {
  const next = skipSpaces(text, to);
  const end = skipSpacesBack(text, from);
  if (isIdeographAt(text, next)) {
    return (
      unit.name === null &&
      (isIdeographAt(text, end - 1) || isLetterAt(text, end - 1)) &&
      findPhraseAt(eventWords, text, next) !== null
    );
  }
  if (text[from - 1] !== ' ' || !findPhraseAt(releaseWords, text, next)) return false;
  const word = startOfWord(text, end);
  return word < end && raw[word] !== text[word];
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
  if (written.charCodeAt(0) >= 0x370) return false;
  return foreign || noun || skipSpaces(text, 0) !== word || isEventAfter(text, mention.to);
}

/** `Shaft 2 commissioned`, `Terminal 5 opens`: what follows tells of a thing with that number. */
function isEventAfter(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  if (findPhraseAt(eventWords, text, next)) return true;
  const end = endOfWord(text, next);
  return notUnitEndings.some(
    (ending) => end - next > 3 && text.startsWith(ending, end - ending.length),
  );
}
