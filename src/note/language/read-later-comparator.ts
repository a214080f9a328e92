import { isIdeographAt, isLetterAt, skipSpaces } from './characters';
import type { QuantityLine } from './quantity-line';
import { type Comparison, readComparatorAfter } from './read-comparator';

/** How many words after a unit are looked through for `or more`. */
const MAX_WORDS_BETWEEN = 4;

/** Reads a comparator that stands a few words after an amount, which ends at `at`. */
export function readLaterComparator(line: QuantityLine, at: number): Comparison | null {
  return afterNoun(line, at) ?? afterPhrase(line, at);
}

/** 以上 after a measure word and its noun: 5 座工厂以上. */
function afterNoun(line: QuantityLine, at: number): Comparison | null {
  if (!isIdeographAt(line.text, at)) return null;
  for (let end = at + 1; end <= at + 5; end += 1) {
    if (end > at + 1 && !isIdeographAt(line.text, end - 1)) return null;
    const after = readComparatorAfter(line, end);
    if (after) return after;
  }
  return null;
}

/** `20% of GDP or less`, `2% y/y or more`: a phrase that can only compare, a few words after. */
function afterPhrase(line: QuantityLine, at: number): Comparison | null {
  const { text } = line;
  let end = at;
  for (let count = 0; count < MAX_WORDS_BETWEEN; count += 1) {
    const next = skipSpaces(text, end);
    if (!isLetterAt(text, next)) return null;
    const after = count > 0 ? readComparatorAfter(line, end) : null;
    if (after) return text.slice(next, after.edge).includes(' ') ? after : null;
    end = next;
    while (isLetterAt(text, end) || (text[end] === '/' && isLetterAt(text, end + 1))) end += 1;
  }
  return null;
}
