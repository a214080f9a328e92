import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';

const words = {
  phrases: lexicons.flatMap(({ note }) => note.sections.phrases).map((phrase) => phrase.split('…')),
  heads: lexicons.flatMap(({ note }) => note.sections.heads),
  followers: new Set(lexicons.flatMap(({ note }) => note.sections.followers)),
  watch: lexicons.map(({ note: { sections } }) => ({
    watched: sections.watched,
    watching: (sections.watchers.length === 0 ? [''] : sections.watchers).flatMap((watcher) =>
      sections.watching.map((verb) => `${watcher} ${verb}`.trim()),
    ),
  })),
  exceptions: lexicons.flatMap(({ note }) => note.sections.exceptions),
};

const letter = /[\p{L}\p{N}]/u;
const cjk = /[\u3400-\u9fff]/;

/** Longest label that is read as a title rather than a sentence, in code units. */
const longestTitle = 100;

/**
 * Whether a heading or label means milestones: `Key milestones (2026-27)`, `后续催化剂`, `Ключові віхи на
 * 2026`. `title` is plain text; `extra` are words of the user's own, found anywhere in it.
 */
export function meansMilestones(title: string, extra: readonly string[]): boolean {
  const text = foldWords(title).replace(/[’ʼ]/g, "'");
  if (text.length > longestTitle) return false;
  if (extra.some((word) => word.trim() !== '' && text.includes(foldWords(word.trim())))) {
    return true;
  }
  if (words.exceptions.some((phrase) => text.includes(phrase))) return false;
  return (
    words.phrases.some((phrase) => containsPhrase(text, phrase)) ||
    saysWatching(text) ||
    words.heads.some((head) => containsHead(text, head))
  );
}

/** `…` in a phrase stands for any words: `通往…路线图`. */
function containsPhrase(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    at = findWord(text, part, at);
    if (at < 0) return false;
    at += part.length;
  }
  // `Roadmap to` promises something only when it says where to.
  return !/ (?:to|до)$/.test(parts.at(-1) ?? '') || /[\p{L}\p{N}]/u.test(text.slice(at));
}

/** `KPIs we track`, `що відстежувати`: a word for things, then one for watching them. */
function saysWatching(text: string): boolean {
  return words.watch.some(({ watched, watching }) =>
    watched.some((noun) => {
      const at = findWord(text, noun, 0);
      return at >= 0 && watching.some((verb) => findBeginning(text, verb, at + noun.length) >= 0);
    }),
  );
}

function containsHead(text: string, head: string): boolean {
  for (let at = findWord(text, head, 0); at >= 0; at = findWord(text, head, at + 1)) {
    const next = /^(?:\s+|-)([\p{L}']{1,20})/u.exec(text.slice(at + head.length))?.[1];
    if (next === undefined || words.followers.has(next)) return true;
  }
  return false;
}

function findWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (cjk.test(word)) return at;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (isBoundary(before) && isBoundary(after)) return at;
  }
  return -1;
}

function findBeginning(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at > 0 && !isBoundary(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
  return at;
}

function isBoundary(character: string): boolean {
  return !letter.test(character) || cjk.test(character);
}
