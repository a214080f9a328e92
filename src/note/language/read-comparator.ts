import {
  isDigitAt,
  isIdeographAt,
  isLetterAt,
  skipSpaces,
  skipSpacesBack,
  startOfWord,
} from './characters';
import { findPhraseAt, findPhraseBefore, type PhraseMatch } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import {
  adverbWords,
  afterWords,
  beforeWords,
  changeToWords,
  fillerWords,
  growthWords,
  negationWords,
  possessiveWords,
} from './quantity-tables';
import type { Comparator } from './target';
import { knownUnits } from './units';

export interface Comparison {
  readonly comparator: Comparator;
  /** The outer end of its words: the first offset before a number, the last after it. */
  readonly edge: number;
}

/** Words between a comparator and its number: `over the full 20%`. */
const MAX_FILLERS = 3;

/** Reads a comparator that stands before `at`: `at least`, `≥`, `не менше ніж`, 超过. */
export function readComparatorBefore(line: QuantityLine, at: number): Comparison | null {
  let end = at;
  for (let count = 0; count <= MAX_FILLERS; count += 1) {
    end = skipSpacesBack(line.text, end);
    const word =
      findPhraseBefore(beforeWords, line.text, end) ??
      beforeWhole(line, end) ??
      beforeVerb(line, end);
    if (word) {
      if (isGrowthTo(line, word.from, end)) return null;
      const negation = negationBefore(line, word.from);
      return negation === null
        ? { comparator: word.value, edge: word.from }
        : { comparator: contraryOf(word.value), edge: negation };
    }
    const filler = findPhraseBefore(fillerWords, line.text, end);
    if (!filler) return null;
    end = filler.from;
  }
  return null;
}

/** How many characters the whole may have that a number is a part of. */
const MAX_WHOLE = 8;

/** 不低于净利润的 30%: a comparator before the whole of which the number is a part. */
function beforeWhole({ text }: QuantityLine, at: number): PhraseMatch<Comparator> | null {
  const possessive = findPhraseBefore(possessiveWords, text, at);
  if (!possessive) return null;
  let end = skipSpacesBack(text, possessive.from);
  for (let count = 0; count < MAX_WHOLE && isIdeographAt(text, end - 1); count += 1) {
    end = skipSpacesBack(text, end - 1);
    const word = findPhraseBefore(beforeWords, text, end);
    if (word && (end - word.from > 1 || !isIdeographAt(text, word.from))) return word;
  }
  return null;
}

/** How many characters a verb between a comparator and its number may have. */
const MAX_VERB = 4;

/** 至少新开 20 家: a comparator before the verb whose object is counted. */
function beforeVerb({ text }: QuantityLine, at: number): PhraseMatch<Comparator> | null {
  for (let end = at; end > at - MAX_VERB && isIdeographAt(text, end - 1); end -= 1) {
    if (findPhraseBefore(adverbWords, text, end)) {
      return findPhraseBefore(beforeWords, text, end);
    }
  }
  return null;
}

/** Where a negation before a comparator begins: `never below`, `не впаде нижче`, 不会低于. */
function negationBefore({ text }: QuantityLine, at: number): number | null {
  const end = skipSpacesBack(text, at);
  const negation = findPhraseBefore(negationWords, text, end);
  if (negation) return negation.from;
  const verb = skipSpacesBack(text, startOfWord(text, end));
  return findPhraseBefore(negationWords, text, verb)?.from ?? null;
}

function contraryOf(comparator: Comparator): Comparator {
  if (comparator === '>=') return '<=';
  return '>=';
}

/** How many words may stand between a word of growth and its `to`. */
const MAX_GROWN = 4;

/** `збільшити частку до`: where a growth leads, and no limit. */
function isGrowthTo({ text }: QuantityLine, from: number, to: number): boolean {
  if (findPhraseBefore(changeToWords, text, to)?.from !== from) return false;
  let end = skipSpacesBack(text, from);
  for (let count = 0; count < MAX_GROWN && isLetterAt(text, end - 1); count += 1) {
    if (findPhraseBefore(growthWords, text, end)) return true;
    end = skipSpacesBack(text, startOfWord(text, end));
  }
  return false;
}

/** Reads a comparator that stands after `at`: `+`, `or more`, 以上. */
export function readComparatorAfter(line: QuantityLine, at: number): Comparison | null {
  const next = skipSpaces(line.text, at);
  const word = findPhraseAt(afterWords, line.text, next);
  if (!word || isDigitAt(line.text, skipSpaces(line.text, word.to))) return null;
  if (next > at && line.text[next] === '+' && isLetterAt(line.text, next + 2)) return null;
  if (isUnitAsWritten(line.raw.slice(word.from, word.to))) return null;
  return { comparator: word.value, edge: word.to };
}

/** `TOPS` is a unit, `tops` no more. */
function isUnitAsWritten(word: string): boolean {
  return word === word.toUpperCase() && knownUnits.has(word.toLowerCase());
}

/** How many characters or words after a unit are looked through for `or more`. */
const MAX_LATER = 5;

/**
 * Reads a comparator that stands a few words after an amount, which ends at `at`: 5 座工厂以上,
 * `20% of GDP or less`, `2% y/y or more`.
 */
export function readLaterComparator(line: QuantityLine, at: number): Comparison | null {
  const { text } = line;
  let end = at;
  for (let count = 0; count < MAX_LATER; count += 1) {
    const ideograph = isIdeographAt(text, end);
    const from = ideograph ? end : skipSpaces(text, end);
    const after = count > 0 ? readComparatorAfter(line, end) : null;
    if (after && (ideograph || text.slice(from, after.edge).includes(' '))) return after;
    end = ideograph ? end + 1 : from;
    if (ideograph) continue;
    while (isLetterAt(text, end) || text[end] === '/') end += 1;
    if (end === from) return null;
  }
  return null;
}
