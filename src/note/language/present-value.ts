import { isLetterAt, skipSpacesBack, startOfWord } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import { aimWords, possessiveWords, presentWords } from './quantity-tables';
import type { Amount } from './read-amount';

/** How far before a number a word such as `now` may stand. */
export const MAX_PRESENT = 20;

/** 现在的 3 倍: so many times what is now. */
export function isMultipleOfPresent({ plain }: QuantityLine, { unit, from }: Amount): boolean {
  const end = skipSpacesBack(plain, from);
  return unit === 'x' && findPhraseBefore(possessiveWords, plain, end) !== null;
}

/** Whether a word such as `now` stands shortly before, in the same clause. */
export function isPresentBefore(line: QuantityLine, at: number): boolean {
  const { plain } = line;
  let end = skipSpacesBack(plain, at);
  for (let count = 0; count < 8 && at - end < MAX_PRESENT && end > 0; count += 1) {
    const word = startOfWord(plain, end);
    if (findPhraseBefore(aimWords, plain, end, word)) return false;
    const present = findPhraseBefore(presentWords, plain, end, word);
    if (present && (count === 0 || end - present.from > 1)) return true;
    const char = plain[end - 1] ?? '';
    if (
      !isLetterAt(plain, end - 1) &&
      (char.charCodeAt(0) < 0x4e00 || char > '\u9fff') &&
      char !== ':'
    )
      return false;
    end = skipSpacesBack(plain, word < end ? word : end - 1);
  }
  return false;
}

/** The brackets around an offset, if both are in the line. */
export function enclosing(text: string, at: number): { from: number; to: number } | null {
  const from = text.lastIndexOf('(', at);
  if (from < 0) return null;
  const closed = text.indexOf(')', from);
  return closed > at ? { from, to: closed } : null;
}

/** Whether a word such as `now` stands between two offsets. */
export function hasPresentWord(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (findPhraseAt(presentWords, text, at)) return true;
  return false;
}
