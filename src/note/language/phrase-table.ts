import { endOfWord, isLetterAt, startOfWord } from './characters';
import type { WordList } from './quantity-words';

interface Phrase<T> {
  readonly text: string;
  /** Whether the last word may go on. */
  readonly open: boolean;
  readonly value: T;
}

/** Phrases by the last bits of a key; as many lists as a power of two, most of them empty. */
type Phrases<T> = readonly (readonly Phrase<T>[])[];

/**
 * Phrases with what they stand for, found before or after an offset; the longest wins. A phrase
 * that begins or ends with a letter does so at a word boundary. Phrases are kept by their two outer
 * characters, so that most look-ups end at once.
 */
export interface PhraseTable<T> {
  readonly byStart: Phrases<T>;
  readonly byEnd: Phrases<T>;
  /** Phrases whose last word may go on, by the first two letters of that word. */
  readonly byLastWord: Phrases<T> | null;
}

export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Makes a table from pairs of a word list and its value. */
export function buildPhraseTable<T>(lists: Iterable<readonly [WordList, T]>): PhraseTable<T> {
  const byStart: Keyed<T>[] = [];
  const byEnd: Keyed<T>[] = [];
  const byLastWord: Keyed<T>[] = [];
  for (const [list, value] of lists) {
    for (const word of list.split('|')) {
      if (word === '') continue;
      const open = word.endsWith('*');
      const text = (open ? word.slice(0, -1) : word).toLowerCase();
      const phrase: Phrase<T> = { text, open, value };
      byStart.push([keyAt(text, 0), phrase]);
      if (open) byLastWord.push([keyAt(text, text.lastIndexOf(' ') + 1), phrase]);
      else byEnd.push([keyBefore(text, text.length), phrase]);
    }
  }
  return {
    byStart: gather(byStart),
    byEnd: gather(byEnd),
    byLastWord: byLastWord.length === 0 ? null : gather(byLastWord),
  };
}

type Keyed<T> = readonly [key: number, phrase: Phrase<T>];

/** Lists for each phrase: with several, a look-up meets an empty one nearly always. */
const LISTS_PER_PHRASE = 4;

function gather<T>(keyed: readonly Keyed<T>[]): Phrases<T> {
  let size = 16;
  while (size < keyed.length * LISTS_PER_PHRASE) size *= 2;
  const none: Phrase<T>[] = [];
  const lists = Array.from({ length: size }, () => none);
  for (const [key, phrase] of keyed) {
    const found = lists[key & (size - 1)] ?? none;
    if (found === none) lists[key & (size - 1)] = [phrase];
    else found.push(phrase);
  }
  for (const list of lists) list.sort((a, b) => b.text.length - a.text.length);
  return lists;
}

const listOf = <T>(phrases: Phrases<T>, key: number): readonly Phrase<T>[] | undefined =>
  phrases[key & (phrases.length - 1)];

/** The longest phrase that begins at `at`. */
export function findPhraseAt<T>(
  table: PhraseTable<T>,
  text: string,
  at: number,
): PhraseMatch<T> | null {
  if (at >= text.length) return null;
  return (
    startingOf(listOf(table.byStart, keyAt(text, at)), text, at) ??
    startingOf(listOf(table.byStart, shortKey(text, at)), text, at)
  );
}

function startingOf<T>(
  phrases: readonly Phrase<T>[] | undefined,
  text: string,
  at: number,
): PhraseMatch<T> | null {
  if (phrases === undefined || phrases.length === 0) return null;
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

/**
 * The longest phrase that ends at `end`. Who looks into several tables at one place finds the start
 * of the word there once.
 */
export function findPhraseBefore<T>(
  table: PhraseTable<T>,
  text: string,
  end: number,
  lastWord = -1,
): PhraseMatch<T> | null {
  if (end <= 0) return null;
  const best =
    endingOf(listOf(table.byEnd, keyBefore(text, end)), text, end) ??
    endingOf(listOf(table.byEnd, shortKey(text, end - 1)), text, end);
  if (table.byLastWord === null || !isLetterAt(text, end - 1)) return best;
  const word = lastWord < 0 ? startOfWord(text, end) : lastWord;
  for (const phrase of listOf(table.byLastWord, keyAt(text, word)) ?? []) {
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
  if (phrases === undefined || phrases.length === 0) return null;
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
 * A number of the two characters from `at`. Others may share it: phrases are compared in full
 * afterwards.
 */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 421 + (text.charCodeAt(at + 1) | 0);

const keyBefore = (text: string, end: number): number =>
  end > 1 ? keyAt(text, end - 2) : shortKey(text, end - 1);

const shortKey = (text: string, at: number): number => text.charCodeAt(at) * 421;
