const ID_CHARACTER = /[a-zA-Z0-9-]/;
const SPACE = /\s/;

/** The `^id` at the end of a block. `isAlone` tells that nothing stands before it. */
export interface BlockId {
  readonly id: string;
  readonly isAlone: boolean;
}

/** Reads `text ^block-id`; the id follows white space or starts the text. */
export function findBlockId(text: string): BlockId | null {
  let end = text.length;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && ID_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  const caret = start - 1;
  if (start === end || text.charAt(caret) !== '^') return null;
  if (caret > 0 && !SPACE.test(text.charAt(caret - 1))) return null;
  return { id: text.slice(start, end), isAlone: text.slice(0, caret).trim() === '' };
}
