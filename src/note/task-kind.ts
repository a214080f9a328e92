import type { KindWords } from './language/note-words';
import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';
import type { TaskKind } from './parsed-note';

const kindWords: readonly KindWords[] = lexicons.map(({ note }) => note.kinds);
const startsCjk = /^[\u3400-\u9fff]/;
const letter = /[\p{L}\p{N}]/u;

/**
 * What a reading item asks for: the verb it begins with says so, or a report it names. `read the 10-K`
 * is to read; `2025 Q3 report` is a report.
 */
export function readTaskKind(text: string): TaskKind {
  const words = foldWords(text).replace(/^[\s\p{P}\p{S}]{0,8}/u, '');
  for (const kinds of kindWords) {
    if (startsWithAny(words, kinds.read)) return 'read';
    if (startsWithAny(words, kinds.watch)) return 'watch';
    if (startsWithAny(words, kinds.listen)) return 'listen';
    if (!startsWithAny(words, kinds.look)) continue;
    if (namesReport(words)) return 'report';
    return kinds.readable.some((noun) => words.includes(noun)) ? 'read' : 'watch';
  }
  return namesReport(words) ? 'report' : 'other';
}

/** Whether a text names a report: `annual report`, `Q3 report`, `三季报`. */
export function namesReport(text: string): boolean {
  const words = foldWords(text);
  const numbered = /[\d一二三四ⅠⅡⅢⅣ]|(?:^|\s)(?:i|ii|iii|iv|і|іі|ііі)(?:\s|$)/.test(words);
  return kindWords.some(
    ({ report, numberedReport }) =>
      containsAny(words, report) || (numbered && containsAny(words, numberedReport)),
  );
}

/** Chinese words need no boundary behind them, others must end where a letter does not follow. */
function startsWithAny(text: string, words: readonly string[]): boolean {
  return words.some(
    (word) =>
      text.startsWith(word) && (startsCjk.test(word) || !letter.test(text.charAt(word.length))),
  );
}

function containsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (startsCjk.test(word)) return true;
      const before = at === 0 ? '' : text.charAt(at - 1);
      if (!letter.test(before) && !letter.test(text.charAt(at + word.length))) return true;
    }
    return false;
  });
}
