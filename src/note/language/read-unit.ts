import { endOfWord, isDigitAt, isLetterAt, skipSpaces } from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { isCurrencyAsWritten } from './read-money';
import { readCountedNoun } from './read-counted-noun';
import {
  kindWords,
  measureWords,
  moreSigns,
  notUnitWords,
  perLooseWords,
  perNouns,
  perWords,
  unitWords,
} from './quantity-tables';
import { knownUnits, largeUnits, shortUnits } from './units';

export interface Unit {
  readonly to: number;
  /** `%`, `bps`, `x`, an ISO currency code with its `/…`, or the words as written. */
  readonly name: string | null;
  /** A noun as written or none; neither `%`, `bps`, `x` nor a currency. */
  readonly plain: boolean;
  /** A unit or a plural noun, not just any word that follows. */
  readonly sure: boolean;
  /** The number says what kind a thing is and is no amount: `2 nm`, `1st`, 10年期. */
  readonly kind: boolean;
  /** 多 or 余 before the unit: somewhat more than the number. */
  readonly more: boolean;
}

/** Reads the unit or counted noun after a number and its scale. */
export function readUnit(line: QuantityLine, at: number, scaled: boolean): Unit {
  const { text } = line;
  const start = skipSpaces(text, at);
  const more = moreSigns.includes(text[start] ?? ' ');
  const next = more ? skipSpaces(text, start + 1) : start;
  const none: Unit = { to: at, name: null, plain: true, sure: false, kind: false, more };
  const word = findPhraseAt(unitWords, text, next);
  const kind = findPhraseAt(kindWords, text, at) ?? findPhraseAt(kindWords, text, next);
  if (kind && !scaled && !(word && word.to > kind.to) && !findPhraseAt(notUnitWords, text, next))
    return { ...none, to: kind.to, kind: true };
  if (word && isCurrencyAsWritten(line, word.from, word.to)) {
    // `4x4`, `5 $7`
    if (isDigitAt(text, word.to)) return { ...none, kind: true };
    return withRate(line, word.to, word.value, more);
  }
  if (next === at && !scaled && isKindToken(line, at)) return { ...none, kind: true };
  const noun = readCountedNoun(line, next, next === at);
  if (noun)
    return {
      ...withRate(line, noun.to, line.raw.slice(noun.from, noun.to), more),
      plain: true,
      sure: noun.sure,
    };
  const rate = readRate(line, at);
  return rate ? { ...none, to: rate.to, name: rate.name } : none;
}

/** Adds `/…` to a unit; `%`, `bps` and `x` stay as they are. */
function withRate(line: QuantityLine, to: number, name: string, more: boolean): Unit {
  const rate = readRate(line, to);
  const rest = { plain: false, sure: true, kind: false, more };
  if (rate === null || isRatio(name)) return { to, name, ...rest };
  return { to: rate.to, name: name + rate.name, ...rest };
}

/** Units without a rate: parts of a whole and multiples. */
export const isRatio = (unit: string): boolean => unit === '%' || unit === 'bps' || unit === 'x';

/** Reads `/wk`, `per week`, `на рік`, 每周 as `/` and the words as written. */
export function readRate(line: QuantityLine, at: number): { to: number; name: string } | null {
  const { text, raw } = line;
  let next = skipSpaces(text, text[at] === '.' ? at + 1 : at);
  let known: boolean;
  if (text[next] === '/') {
    next = skipSpaces(text, next + 1);
    known = true;
  } else {
    const per = findPhraseAt(perWords, text, next);
    const loose = per ?? findPhraseAt(perLooseWords, text, next);
    if (!loose) return null;
    known = per !== null;
    next = skipSpaces(text, loose.to);
  }
  const noun = findPhraseAt(perNouns, text, next);
  const counted = noun ?? (known ? findPhraseAt(measureWords, text, next) : null);
  if (counted) return { to: counted.to, name: `/${raw.slice(next, counted.to)}` };
  if (!known || !isLetterAt(text, next)) return null;
  let to = next;
  while (
    isLetterAt(text, to) ||
    '²³'.includes(text[to] ?? ' ') ||
    ('·-/'.includes(text[to] ?? ' ') && isLetterAt(text, to + 1))
  )
    to += 1;
  return { to, name: `/${raw.slice(next, to)}` };
}

/** Letters glued to a number that make it a name: `5G`, `800V`, `13F`, `4X4`, `3PL`. */
function isKindToken(line: QuantityLine, at: number): boolean {
  const { text, raw } = line;
  if (!isLetterAt(text, at)) return false;
  const to = endOfWord(text, at);
  const token = raw.slice(at, to);
  if (isDigitAt(text, to)) return true;
  if (token.length === 1) {
    return !shortUnits.has(token) || (largeUnits.has(token) && !isDigitAt(text, at - 3));
  }
  return token.length <= 3 && isLoneDigitBefore(text, at) && isAcronym(token) && text[to] !== '/';
}

const isLoneDigitBefore = (text: string, at: number): boolean =>
  at < 2 || !(isDigitAt(text, at - 2) || ',.'.includes(text[at - 2] ?? ' '));

/** `PL` in `3PL`, but not `GW`. */
const isAcronym = (token: string): boolean =>
  token.charCodeAt(0) < 128 &&
  token === token.toUpperCase() &&
  !knownUnits.has(token.toLowerCase());
