import type { HeaderLine } from '../note/header-lines';
import { detectLanguage } from '../note/language/detect-language';
import type { Lexicon } from '../note/language/lexicon';
import { lexiconOf, lexicons } from '../note/language/lexicons';
import { textAt } from './line-text';
import type { NoteText } from './locate';

/** The label of a review stamp in the language of the note's header, else of its text: `Reviewed`. */
export function reviewLabel(note: NoteText, header: readonly HeaderLine[]): string {
  const language = headerLanguage(note, header) ?? lexiconOf(detectLanguage(note.text));
  const [word] = language.note.header.reviewed;
  return capitalise(word);
}

/** The language of the first header label that one of the languages has. */
function headerLanguage(note: NoteText, header: readonly HeaderLine[]): Lexicon | null {
  for (const { line } of header) {
    const label = labelOf(textAt(note.lines, line));
    const found = lexicons.find((lexicon) =>
      Object.values(lexicon.note.header).some((words: readonly string[]) => words.includes(label)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** `'**Date:** 2026-01-02'` is `date`. */
function labelOf(line: string): string {
  const label = line.slice(0, line.search(/[:：]/)).replace(/[*_]/g, '');
  return label.trim().toLowerCase();
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
