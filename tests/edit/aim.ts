import type { EditTarget } from '../../src/edit/target';
import { hashText } from '../../src/note/hash-text';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';

/** A target at the n-th line that holds some words, as the note stands. */
export function aimAt(text: string, words: string, nth = 0): EditTarget {
  const lines = splitLines(text);
  const hits = lines.filter((line) => line.text.includes(words));
  const source = createSourceLocator(lines)(hits[nth]?.number ?? -1);
  return { source, noteHash: hashText(text) };
}
