import { endOfWord, isLetterAt, startOfWord } from './characters';
import type { WordList } from './quantity-words';

interface Phrase<T> {
  readonly text: string;
  /** Whether the last word may go on. */
  readonly open: boolean;
  readonly value: T;
}

type Phrases<T> = ReadonlyMap<number, readonly Phrase<T>[]>;

/**
 * Phrases with what they stand for, found before or after an offset; the longest wins. A phrase
 * that begins or ends with a letter does so at a word boundary. Phrases are kept by their two outer
 * characters, so that most look-ups end at once.
 */
export interface PhraseTable<T> {
  readonly byStart: Phrases<T>;
  readonly byEnd: Phrases<T>;
  /** Phrases whose last word may go on, by the first two letters of that word. */
  readonly byLastWord: Phrases<T>;
}

export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Makes a table from pairs of a word list and its value. */
export function buildPhraseTable<T>(lists: Iterable<readonly [WordList, T]>): PhraseTable<T> {
  const byStart = new Map<number, Phrase<T>[]>();
  const byEnd = new Map<number, Phrase<T>[]>();
  const byLastWord = new Map<number, Phrase<T>[]>();
  for (const [list, value] of lists) {
    for (const word of list.split('|')) {
      if (word === '') continue;
      const open = word.endsWith('*');
      const text = (open ? word.slice(0, -1) : word).toLowerCase();
      const phrase: Phrase<T> = { text, open, value };
      addTo(byStart, keyAt(text, 0), phrase);
      if (open) addTo(byLastWord, keyAt(text, text.lastIndexOf(' ') + 1), phrase);
      else addTo(byEnd, keyBefore(text, text.length), phrase);
    }
  }
  for (const phrases of [...byStart.values(), ...byEnd.values(), ...byLastWord.values()]) {
    phrases.sort((a, b) => b.text.length - a.text.length);
  }
  return { byStart, byEnd, byLastWord };
}

/** The longest phrase that begins at `at`. */
export function findPhraseAt<T>(
  table: PhraseTable<T>,
  text: string,
  at: number,
): PhraseMatch<T> | null {
  if (at >= text.length) return null;
  return (
    startingOf(table.byStart.get(keyAt(text, at)), text, at) ??
    startingOf(table.byStart.get(shortKey(text, at)), text, at)
  );
}

function startingOf<T>(
  phrases: readonly Phrase<T>[] | undefined,
  text: string,
  at: number,
): PhraseMatch<T> | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    if (!text.startsWith(phrase.text, at) || isInsideWord(text, at)) continue;
    let to = at + phrase.text.length;
    if (isLetterAt(text, to - 1) && isLetterAt(text, to)) {
      if (!phrase.open) continue;
      to = endOfWord(text, to);
    }
    return { from: at, to, value: phrase.value };
  }
  return null;
}

/** The longest phrase that ends at `end`. */
export function findPhraseBefore<T>(
  table: PhraseTable<T>,
  text: string,
  end: number,
): PhraseMatch<T> | null {
  if (end <= 0) return null;
  const best =
    endingOf(table.byEnd.get(keyBefore(text, end)), text, end) ??
    endingOf(table.byEnd.get(shortKey(text, end - 1)), text, end);
  if (table.byLastWord.size === 0) return best;
  const word = startOfWord(text, end);
  if (word === end) return best;
  for (const phrase of table.byLastWord.get(keyAt(text, word)) ?? []) {
    const from = word - phrase.text.lastIndexOf(' ') - 1;
    if (from < 0 || (best !== null && best.from <= from)) continue;
    if (!text.startsWith(phrase.text, from) || isInsideWord(text, from)) continue;
    return { from, to: end, value: phrase.value };
  }
  return best;
}

function endingOf<T>(
  phrases: readonly Phrase<T>[] | undefined,
  text: string,
  end: number,
): PhraseMatch<T> | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const from = end - phrase.text.length;
    if (from < 0 || !text.startsWith(phrase.text, from) || isInsideWord(text, from)) continue;
    return { from, to: end, value: phrase.value };
  }
  return null;
}

function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || !isLetterAt(text, at)) return false;
  return isLetterAt(text, at - 1) || (text[at - 1] === "'" && at > 1 && isLetterAt(text, at - 2));
}

/**
 * A small number of the two characters from `at` (a small one, because those are hashed fastest).
 * Others may share it: phrases are compared in full afterwards.
 */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 421 + (text.charCodeAt(at + 1) | 0);

const keyBefore = (text: string, end: number): number =>
  end > 1 ? keyAt(text, end - 2) : shortKey(text, end - 1);

const shortKey = (text: string, at: number): number => text.charCodeAt(at) * 421;

function addTo<T>(map: Map<number, Phrase<T>[]>, key: number, phrase: Phrase<T>): void {
  const found = map.get(key);
  if (found) found.push(phrase);
  else map.set(key, [phrase]);
}
