import { isIdeographAt, isLetterAt, skipSpacesBack, startOfWord } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import { possessiveWords, presentWords } from './quantity-tables';

/** How far before a number a word such as `now` may stand. */
const MAX_PRESENT = 20;

/** Whether a word such as `now` stands shortly before, in the same clause; 现在的 3 倍 is more than now. */
export function isPresentBefore({ plain }: QuantityLine, at: number): boolean {
  let end = skipSpacesBack(plain, at);
  if (findPhraseBefore(possessiveWords, plain, end)) return false;
  for (let first = true; at - end < MAX_PRESENT; first = false) {
    const word = startOfWord(plain, end);
    const present = findPhraseBefore(presentWords, plain, end, word);
    if (present && (first || end - present.from > 1)) return true;
    if (!isLetterAt(plain, end - 1) && !isIdeographAt(plain, end - 1) && plain[end - 1] !== ':')
      return false;
    end = skipSpacesBack(plain, word < end ? word : end - 1);
  }
  return false;
}

/** The brackets around an offset, if both are in the line. */
export function enclosing({ plain }: QuantityLine, at: number): Span | null {
  const from = plain.lastIndexOf('(', at);
  const to = plain.indexOf(')', from);
  return from < 0 || to < at ? null : { from, to };
}

/** Whether a word such as `now` stands between two offsets. */
export function hasPresentWord({ plain }: QuantityLine, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (findPhraseAt(presentWords, plain, at)) return true;
  return false;
}
