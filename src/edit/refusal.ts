/**
 * Why an edit was refused. A refusal costs nothing: not one byte of the note was written.
 *
 * - `gone`: the line is no longer in the note.
 * - `changed`: a line stands in its place, but it reads differently now.
 * - `ambiguous`: several lines could be meant and nothing tells them apart.
 * - `already-done`: the note already says what the edit would say.
 * - `inert`: the line now lies in code, a comment, properties or mathematics.
 * - `not-a-task`: the line has no checkbox.
 * - `repeats`, `deletes-itself`: the line needs the Tasks plugin, which is not there.
 * - `tasks-loses-text`: the Tasks plugin's answer would drop words of the line.
 * - `table`: a milestone in a table has no place for a dated line.
 * - `not-well-formed`: the text (or what was to be written) holds half of a surrogate pair.
 * - `bad-entry`: what was to be written is empty or not an http(s) link.
 * - `properties-unclosed`, `properties-unreadable`, `properties-duplicate`, `properties-multiline`:
 *   the note's properties cannot be changed without a guess.
 * - `header-duplicate`, `header-unreadable`: the same for plain header lines.
 */
export type RefusalReason =
  | 'gone'
  | 'changed'
  | 'ambiguous'
  | 'already-done'
  | 'inert'
  | 'not-a-task'
  | 'repeats'
  | 'deletes-itself'
  | 'tasks-loses-text'
  | 'table'
  | 'not-well-formed'
  | 'bad-entry'
  | 'properties-unclosed'
  | 'properties-unreadable'
  | 'properties-duplicate'
  | 'properties-multiline'
  | 'header-duplicate'
  | 'header-unreadable';

/** An edit that was not made, and why. */
export interface Refused {
  readonly ok: false;
  readonly reason: RefusalReason;
}

/** `refuse('gone')` is `{ ok: false, reason: 'gone' }`. */
export function refuse(reason: RefusalReason): Refused {
  return { ok: false, reason };
}
