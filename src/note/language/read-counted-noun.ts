import { isDigitAt, isIdeographAt, isLetterAt, skipSpaces } from './characters';
import { findPhraseAt } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import {
  measuresWithNoun,
  measureWords,
  modifierEndings,
  modifierWords,
  notUnitEndings,
  notUnitWords,
  nounWords,
  numeralScales,
  numeralsWithMeasure,
  pluralEndings,
} from './quantity-tables';
import { knownUnits } from './units';

export interface Noun extends Span {
  /** A unit or a plural, and not just any word that follows. */
  readonly sure: boolean;
}

/** How many words after a number are looked through for the noun it counts. */
const MAX_WORDS = 4;

/**
 * Reads the unit or noun a number counts, `GWh`, `new cities` (the noun alone: `cities`), 个城市.
 * `glued` tells that no space parts it from the number.
 */
export function readCountedNoun(line: QuantityLine, at: number, glued: boolean): Noun | null {
  const { text } = line;
  if (isIdeographAt(text, at)) return readMeasure(text, at);
  const from = glued && text[at] === '-' ? at + 1 : at;
  return isLetterAt(text, from) || isUnitSign(text, from) ? readSpacedNoun(text, from) : null;
}

function readMeasure(text: string, at: number): Noun | null {
  if (findPhraseAt(notUnitWords, text, at)) return null;
  // 俩 and 仨 hold their measure word.
  const numeral = numeralsWithMeasure.includes(text[at - 1] ?? ' ') ? at : null;
  const general = findPhraseAt(measuresWithNoun, text, at)?.to ?? numeral;
  if (general !== null) {
    const to = endOfKnownNoun(text, general) ?? endOfNoun(text, general);
    return { from: at, to, sure: true };
  }
  const measure = findPhraseAt(measureWords, text, at);
  const many = isDigitAt(text, at - 1) || numeralScales.includes(text[at - 1] ?? ' ');
  const noun = measure || !many ? findPhraseAt(nounWords, text, at)?.to : endOfKnownNoun(text, at);
  const to = Math.max(noun ?? 0, measure?.to ?? 0);
  return to > 0 ? { from: at, to, sure: true } : null;
}

/** How many characters may stand before a known noun: 付费用户, 大客户. */
const MAX_BEFORE_NOUN = 2;

function endOfKnownNoun(text: string, at: number): number | null {
  for (let from = at; from <= at + MAX_BEFORE_NOUN && isIdeographAt(text, from); from += 1) {
    const noun = findPhraseAt(nounWords, text, from);
    if (noun) return noun.to;
  }
  return null;
}

/** An unknown noun: all of a short run of characters, else two of them. */
function endOfNoun(text: string, at: number): number {
  let end = at;
  while (isIdeographAt(text, end) && end - at <= 3) end += 1;
  return end - at <= 3 ? end : at + 2;
}

function readSpacedNoun(text: string, at: number): Noun | null {
  let first: Noun | null = null;
  let from = at;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    // The whole that a number is part of has no unit of its own: `3 of 5 readouts`.
    const over = findPhraseAt(modifierWords, text, from)?.to ?? endOfDigits(text, from);
    if (over > from) {
      from = skipSpaces(text, over);
      continue;
    }
    const stop = findPhraseAt(notUnitWords, text, from);
    if (stop && !isDigitAt(text, stop.to) && text[stop.to] !== '/') break;
    const to = endOfToken(text, from);
    if (to === from) break;
    const word = text.slice(from, to);
    const found = { from, to, sure: isUnitToken(word) || isPlural(text, from, to) };
    first ??= found;
    if (found.sure || (isNotLatin(word) && !isModifier(word))) return found;
    if (text[to] !== ' ' || !isLetterAt(text, to + 1)) break;
    from = to + 1;
  }
  if (!first) return null;
  const word = text.slice(first.from, first.to);
  return notUnitEndings.some((ending) => word.length > 3 && word.endsWith(ending)) ? null : first;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (end > at && text[end] === ',')) end += 1;
  return end;
}

const isUnitToken = (word: string): boolean => knownUnits.has(word) || word.includes('/');

const isNotLatin = (word: string): boolean => word.charCodeAt(0) >= 0x370;

const isModifier = (word: string): boolean =>
  modifierEndings.some((ending) => word.endsWith(ending));

function isPlural(text: string, from: number, to: number): boolean {
  if (findPhraseAt(nounWords, text, from)?.to === to) return true;
  const word = text.slice(from, to);
  if (word.length < 3 || word.endsWith('ss') || isModifier(word)) return false;
  return pluralEndings.some((ending) => word.endsWith(ending));
}

/** The end of a word with what may be part of a unit: `т/га`, `кВт·год`, `m²`, `H100-class`. */
function endOfToken(text: string, at: number): number {
  let end = at;
  for (;;) {
    const inner = end > at && "/·⋅-'".includes(text[end] ?? ' ') && isLetterAt(text, end + 1);
    if (!inner && !isLetterAt(text, end) && !isDigitAt(text, end) && !isUnitSign(text, end))
      return end;
    end += 1;
  }
}

const isUnitSign = (text: string, at: number): boolean => '²³°µ№'.includes(text[at] ?? ' ');
