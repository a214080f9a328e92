import { splitLines } from '../../src/note/lines';
import type { SourceLine } from '../../src/note/source-line';
import { createSourceLocator } from '../../src/note/source-locator';

/** The source of a line that stands alone in its note. */
export function sourceOf(line: string): SourceLine {
  return createSourceLocator([
    { number: 0, from: 0, to: line.length, end: '', text: splitLines(line)[0]?.text ?? '' },
  ])(0);
}
