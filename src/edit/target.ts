import type { SourceLine } from '../note/source-line';

/** What a write aims at: the line a person saw, and the note it was seen in. */
export interface EditTarget {
  readonly source: SourceLine;
  /** Hash of the whole text the line was read from (`ParsedNote.hash`). */
  readonly noteHash: string;
}
