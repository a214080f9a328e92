import { endOfWord, isDigitAt, isIdeographAt, skipSpaces } from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { marketCapWords, measureWords, scaleWords } from './quantity-tables';
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
    const next = text[to] === '-' ? to + 1 : skipSpaces(text, to);
    const word = startsMeasure(text, next) ? null : findPhraseAt(scaleWords, text, next);
    if (word && isScaleHere(text, word.to)) {
      factor *= word.value;
      to = endOfAbbreviation(text, word.to);
      continue;
    }
    const letter = to === at && next === skipSpaces(text, to);
    const factorOfLetter = letter && readScaleLetter(line, next, next > to, money);
    if (factorOfLetter) return { to: endOfWord(text, next), factor: factorOfLetter, more: 0 };
    break;
  }
  return readRest(text, to, factor) ?? { to, factor, more: 0 };
}

/** `2 млн 500 тис.`, 3亿5000万: a second number with a smaller scale of its own. */
function readRest(text: string, at: number, factor: number): Scale | null {
  const from = skipSpaces(text, at);
  let end = from;
  while (isDigitAt(text, end)) end += 1;
  const word =
    factor > 1 && end > from ? findPhraseAt(scaleWords, text, skipSpaces(text, end)) : null;
  if (!word) return null;
  const second = isIdeographAt(text, word.to) ? findPhraseAt(scaleWords, text, word.to) : null;
  const rest = second && !startsMeasure(text, second.from) ? second : { ...word, value: 1 };
  const more = Number(text.slice(from, end)) * word.value * rest.value;
  return more < factor ? { to: endOfAbbreviation(text, rest.to), factor, more } : null;
}

/** Whether a unit of several characters such as 千瓦 begins here, whose first looks like a scale. */
export function startsMeasure(text: string, at: number): boolean {
  return isIdeographAt(text, at) && findPhraseAt(measureWords, text, at) !== null;
}

/** `mn5` is no scale; ideographs may touch anything. */
const isScaleHere = (text: string, to: number): boolean =>
  !isDigitAt(text, to) || isIdeographAt(text, to - 1);

/** What one or two letters after a number multiply it by: `5M`, `$5mm`, `5 млн` has none. */
function readScaleLetter(
  { text, raw, plain, letters }: QuantityLine,
  at: number,
  apart: boolean,
  money: boolean,
): number | undefined {
  const to = endOfWord(text, at);
  if (isDigitAt(text, to) || '²³'.includes(text[to] ?? ' ')) return undefined;
  const token = raw.slice(at, to);
  const lower = text.slice(at, to);
  // `5 b/d`, `5 т/га`
  if (text[to] === '/' && 'btmтм'.includes(lower) && !money && token === lower) return undefined;
  if (money && moneyScales[lower] !== undefined) return moneyScales[lower];
  if (lower === 'м' && isOfMarketCap(plain)) return 1e6;
  if (token === 'T' && !money && linkSpeeds.has(text.slice(at - 4, at).replace(/^[^\d]+/, '')))
    return undefined;
  if (apart && !'MBKК'.includes(token)) return undefined;
  return letters[token] ?? scaleLetters[token];
}

/** Whether a line speaks of a market value or has a `$TICKER`, so that a lone `м` is a million. */
function isOfMarketCap(plain: string): boolean {
  if (/\$[a-z]{2}/.test(plain)) return true;
  for (let at = 0; at < plain.length; at += 1) {
    if (findPhraseAt(marketCapWords, plain, at)) return true;
  }
  return false;
}
