import type { ParsedNote } from '../note/parsed-note';

/** A note the index has read. */
export interface IndexedNote {
  readonly note: ParsedNote;
  /** On the desk; the active note is read even when it is not. */
  readonly onDesk: boolean;
}
