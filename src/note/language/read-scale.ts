import {
  endOfWord,
  isDigitAt,
  isIdeographAt,
  isLetterAt,
  isSpaceAt,
  skipSpaces,
} from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { measureWords, scaleWords } from './quantity-tables';
import { endOfAbbreviation } from './scan-number-words';
import { linkSpeeds, moneyScales, scaleLetters } from './units';

export interface Scale {
  readonly to: number;
  readonly factor: number;
  /** What a second number of a smaller scale adds: 2000 in 1万2千. */
  readonly more: number;
}

/**
 * Reads scale words after a number: `k`, `million`, `тис.`, 万亿. The prefixes of units are none:
 * `100 GW` and 10 兆瓦 have the scale 1. `money` tells that a currency stands before the number.
 */
export function readScale(line: QuantityLine, at: number, money: boolean): Scale {
  const { text } = line;
  let to = at;
  let factor = 1;
  for (let count = 0; count < 4; count += 1) {
    const hyphen = text[to] === '-' && count === 0;
    const next = hyphen ? to + 1 : skipSpaces(text, to);
    if (next - to > 2) break;
    const word = startsMeasure(text, next) ? null : findPhraseAt(scaleWords, text, next);
    if (word && isScaleHere(text, word.to, word.to - word.from)) {
      factor *= word.value;
      to = endOfAbbreviation(text, word.to);
      continue;
    }
    if (count === 0 && !hyphen) {
      const letter = readScaleLetter(line, next, next > to, money);
      if (letter) return letter;
    }
    break;
  }
  return readRest(text, to, factor) ?? { to, factor, more: 0 };
}

/** `2 млн 500 тис.`, 3亿5000万: a second number with a smaller scale of its own. */
function readRest(text: string, at: number, factor: number): Scale | null {
  if (factor < 1e4) return null;
  const from = text[at] === ' ' ? at + 1 : at;
  let end = from;
  while (isDigitAt(text, end)) end += 1;
  if (end === from || end - from > 4) return null;
  const next = text[end] === ' ' ? end + 1 : end;
  const word = findPhraseAt(scaleWords, text, next);
  const more = Number(text.slice(from, end)) * (word?.value ?? 0);
  if (!word || more === 0 || more >= factor || startsMeasure(text, word.from)) return null;
  const second = isIdeographAt(text, word.to) ? findPhraseAt(scaleWords, text, word.to) : null;
  const rest = second && !startsMeasure(text, second.from) ? second : { ...word, value: 1 };
  if (more * rest.value >= factor) return null;
  return { to: endOfAbbreviation(text, rest.to), factor, more: more * rest.value };
}

/** Whether a unit of several characters such as 千瓦 begins here, whose first looks like a scale. */
export function startsMeasure(text: string, at: number): boolean {
  if (!isIdeographAt(text, at)) return false;
  const measure = findPhraseAt(measureWords, text, at);
  return measure !== null && measure.to - at > 1;
}

/** `mn/` and `mn5` are no scales; ideographs may touch anything. */
function isScaleHere(text: string, to: number, length: number): boolean {
  return !(length > 1 && isDigitAt(text, to) && !isIdeographAt(text, to - 1));
}

function readScaleLetter(
  line: QuantityLine,
  at: number,
  apart: boolean,
  money: boolean,
): Scale | null {
  const { text, raw } = line;
  const to = endOfWord(text, at);
  if (to === at || to - at > 2 || isDigitAt(text, to) || '²³'.includes(text[to] ?? ' '))
    return null;
  const token = raw.slice(at, to);
  const lower = text.slice(at, to);
  if (text[to] === '/' && 'btmтм'.includes(lower) && !money && token === lower) return null;
  if (money && moneyScales[lower] !== undefined) return { to, factor: moneyScales[lower], more: 0 };
  if (lower === 'м' && line.marketCap) return { to, factor: 1e6, more: 0 };
  if (token === 'T' && !money && linkSpeeds.has(text.slice(at - 4, at).replace(/^[^\d]+/, '')))
    return null;
  const own = apart ? undefined : line.letters[token];
  const factor = own ?? scaleLetters[token];
  if (factor === undefined) return null;
  const ends = isSpaceAt(text, to) || to === text.length;
  if (token === 'М' && (apart || !ends)) return null;
  const spacedScale =
    token === 'M' || token === 'B' ? ends : 'KКк'.includes(token) && isLetterAt(text, to + 1);
  return apart && !spacedScale ? null : { to, factor, more: 0 };
}
