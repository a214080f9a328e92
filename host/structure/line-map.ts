import type { Loc, Pos } from 'obsidian';

/** Turns offsets of a text into the places Obsidian's metadata speaks of. */
export interface LineMap {
  /** Offset of the first code unit of each line. */
  readonly starts: readonly number[];
  /** The zero-based line that holds an offset. */
  readonly lineOf: (offset: number) => number;
  /** Offset of the first code unit of the line that holds an offset. */
  readonly lineStart: (offset: number) => number;
  readonly span: (from: number, to: number) => Pos;
}

/**
 * Maps a text whose lines end in LF, CRLF or CR. `shift` is the number of code units (a byte order
 * mark) that stand before the text in the note: places count them, offsets given here do not.
 */
export function mapLines(text: string, shift = 0): LineMap {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset: number): Loc => {
    const line = lineOf(offset);
    const col = offset - (starts[line] ?? 0);
    return { line, col: line === 0 ? col + shift : col, offset: offset + shift };
  };

  return {
    starts,
    lineOf,
    lineStart: (offset) => starts[lineOf(offset)] ?? 0,
    span: (from, to) => ({ start: place(from), end: place(to) }),
  };
}
