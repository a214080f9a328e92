import { isLetterAt, isSpaceAt, skipSpaces, skipSpacesBack } from './characters';
import type { NumberMention } from './number-mention';
import { findPhraseAt, findPhraseBefore, type PhraseMatch } from './phrase-table';
import {
  andHalfWords,
  beforeWords,
  fractionWords,
  joinerWords,
  multipleWords,
  numberWords,
  scaleWords,
  shareWords,
  unitWords,
  vagueScales,
} from './quantity-tables';

/** The shortest word that is a number of its own as a scale: a million, but not `mn`. */
const SHORTEST_LONE_SCALE = 5;

/** Reads number words at the start of a word: `two hundred`, `half a million`, `twice`. */
export function scanNumberWords(text: string, at: number): NumberMention | null {
  const multiple = findPhraseAt(multipleWords, text, at);
  if (multiple) {
    const { from, to, value } = multiple;
    return { from, to, value, value2: null, form: 'multiple', unit: 'x', weak: false };
  }
  const found = findPhraseAt(fractionWords, text, at);
  const longer = found && findPhraseAt(numberWords, text, at);
  const fraction = longer && longer.to > found.to ? null : found;
  const scaled = fraction && readFraction(text, fraction);
  if (scaled) return scaled;
  const share = findPhraseAt(shareWords, text, at);
  if (share) {
    const { from, to, value } = share;
    return { from, to, value, value2: null, form: 'words', unit: '%', weak: false };
  }
  if (isVagueScale(text, at)) return null;
  return readWords(text, at);
}

/** `тисячі дронів`: an unknown number of thousands, unless it is compared. */
function isVagueScale(text: string, at: number): boolean {
  if (!findPhraseAt(vagueScales, text, at)) return false;
  return findPhraseBefore(beforeWords, text, skipSpacesBack(text, at)) === null;
}

function readFraction(text: string, fraction: PhraseMatch<number>): NumberMention | null {
  const scale = findPhraseAt(scaleWords, text, skipJoiners(text, fraction.to));
  if (!scale) {
    const unit = findPhraseAt(unitWords, text, skipJoiners(text, fraction.to));
    const counts = fraction.value > 1 || unit?.value === '%';
    return counts ? words(fraction.from, fraction.to, fraction.value, true) : null;
  }
  return words(
    fraction.from,
    endOfAbbreviation(text, scale.to),
    fraction.value * scale.value,
    false,
  );
}

/** The offset after a scale word, with the dot of an abbreviation (`тис. `, `тис.+`). */
export function endOfAbbreviation(text: string, to: number): number {
  const next = text[to + 1];
  const ends = next === '+' || (next === ' ' && isLetterAt(text, to + 2));
  return text[to] === '.' && ends ? to + 1 : to;
}

function readWords(text: string, at: number): NumberMention | null {
  let total = 0;
  let current = 0;
  let count = 0;
  let scaled = false;
  let to = at;
  let next = at;
  for (;;) {
    const number = findPhraseAt(numberWords, text, next);
    if (number) {
      const combined = combine(current, number.value, count);
      if (combined === null && text[to] === '-' && number.value > current)
        return { ...words(at, number.to, current, true), value2: number.value };
      if (combined === null) break;
      current = combined;
      to = number.to;
    } else {
      const scale = findPhraseAt(scaleWords, text, next);
      if (!scale || (count === 0 && scale.to - scale.from < SHORTEST_LONE_SCALE)) break;
      total += (current || 1) * scale.value;
      current = 0;
      scaled = true;
      to = endOfAbbreviation(text, scale.to);
    }
    count += 1;
    const half = readAndHalf(text, to);
    if (half && !scaled) {
      current += half.value;
      to = half.to;
    }
    next = skipJoiners(text, to);
  }
  if (count === 0 || isCompoundAt(text, to)) return null;
  return words(at, to, total + current, !scaled && total + current < 100);
}

/** Adds a number word: `two` + `hundred`, `twenty` + `five`; null where they do not go together. */
function combine(current: number, value: number, count: number): number | null {
  if (count === 0) return value;
  const multiplies = value === 100 || value === 12 || value === 10;
  if (multiplies && current > 0) return current * value;
  const unit = value >= 100 ? 1000 : value >= 10 ? 100 : 10;
  return current % unit === 0 ? current + value : null;
}

/** `and a half`, `and a quarter`, `з половиною`. */
function readAndHalf(text: string, at: number): { to: number; value: number } | null {
  if (!isSpaceAt(text, at)) return null;
  const half = findPhraseAt(andHalfWords, text, skipSpaces(text, at));
  if (half) return { to: half.to, value: 0.5 };
  const joined = skipJoiners(text, at);
  const fraction = findPhraseAt(fractionWords, text, joined);
  return fraction ? { to: fraction.to, value: fraction.value } : null;
}

/** Where a next number word may begin: after a space, a hyphen or joining words. */
function skipJoiners(text: string, at: number): number {
  let next = text[at] === '-' ? at + 1 : skipSpaces(text, at);
  for (let count = 0; count < 2; count += 1) {
    const joiner = findPhraseAt(joinerWords, text, next);
    if (!joiner) break;
    next = skipSpaces(text, joiner.to);
  }
  return next;
}

/** `five-year`: a kind, not an amount; a `trillion-dollar` value is one. */
function isCompoundAt(text: string, at: number): boolean {
  if (text[at] !== '-' || !isLetterAt(text, at + 1)) return false;
  return !text.startsWith('-dollar', at);
}

function words(from: number, to: number, value: number, weak: boolean): NumberMention {
  return { from, to, value, value2: null, form: 'words', unit: null, weak };
}
