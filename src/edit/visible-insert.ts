import { splitLines } from '../note/lines';
import { findInert } from './inert';
import type { InsertLines } from './line-change';
import { toSplices } from './line-change';
import type { NoteText } from './locate';
import { applySplices } from './splice';

/** Whether inserted lines will be ordinary text, and not land in a fence or comment left open above. */
export function staysVisible(note: NoteText, change: InsertLines): boolean {
  const after = splitLines(applySplices(note.text, toSplices(note.lines, [change])));
  return findInert(after)[change.before] === null;
}
