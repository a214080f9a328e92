import { isDigitAt, skipSpaces, skipSpacesBack } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { afterWords, beforeWords, fillerWords } from './quantity-tables';
import type { Comparator } from './target';

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
    const word = findPhraseBefore(beforeWords, line.text, end);
    if (word) return word.value === '=' ? null : { comparator: word.value, edge: word.from };
    const filler = findPhraseBefore(fillerWords, line.text, end);
    if (!filler) return null;
    end = filler.from;
  }
  return null;
}

/** Reads a comparator that stands after `at`: `+`, `or more`, 以上. */
export function readComparatorAfter(line: QuantityLine, at: number): Comparison | null {
  const next = skipSpaces(line.text, at);
  if (next - at > 2) return null;
  const word = findPhraseAt(afterWords, line.text, next);
  if (!word || isDigitAt(line.text, skipSpaces(line.text, word.to))) return null;
  return { comparator: word.value, edge: word.to };
}
