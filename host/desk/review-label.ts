import { readHeaderKey } from '../../src/note/header-lines';
import { detectLanguage } from '../../src/note/language/detect-language';
import type { Lexicon } from '../../src/note/language/lexicon';
import { lexicons } from '../../src/note/language/lexicons';

const HEADER_LINES = 20;
const LABEL = /^\s{0,9}[*_]{0,3}([\p{L}\p{M} -]{1,30})[*_]{0,3}[:：]/u;

/** The label of a review stamp in the language of the note's header, else of its text: `Reviewed`. */
export function reviewLabel(text: string): string {
  const code = headerLanguage(text) ?? detectLanguage(text);
  const lexicon = lexicons.find((each) => each.code === code);
  const word = lexicon?.note.header.reviewed[0] ?? 'reviewed';
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function headerLanguage(text: string): Lexicon['code'] | null {
  for (const line of text.split(/\r\n|\r|\n/, HEADER_LINES)) {
    const label = LABEL.exec(line)?.[1]?.trim().toLowerCase();
    if (label === undefined || readHeaderKey(label) === null) continue;
    const found = lexicons.find(({ note }) =>
      Object.values(note.header).some((words: readonly string[]) => words.includes(label)),
    );
    if (found) return found.code;
  }
  return null;
}
