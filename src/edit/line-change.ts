import type { Line } from '../note/lines';
import { lineOf } from './line-text';
import type { Splice } from './splice';
import { shiftSplices } from './splice';

/** Splices inside a line, relative to its start. They never hold a line end. */
export interface WithinLine {
  readonly kind: 'within';
  readonly line: number;
  readonly splices: readonly Splice[];
}

/** Whole lines put before a line; before the number just past the last line: at the end. */
export interface InsertLines {
  readonly kind: 'insert';
  readonly before: number;
  readonly texts: readonly string[];
  /** The line end each of them gets. */
  readonly end: string;
}

/** Whole lines taken out, each with a line end. */
export interface RemoveLines {
  readonly kind: 'remove';
  readonly line: number;
  readonly count: number;
}

/** One change to a note in terms of its lines; numbers are those before any change. */
export type LineChange = WithinLine | InsertLines | RemoveLines;

/** Sort key of a change: insertions come before the change of the line they stand before. */
export function placeOf(change: LineChange): number {
  return change.kind === 'insert' ? 2 * change.before : 2 * change.line + 1;
}

/** Sorted changes as splices of the text the lines were split from. */
export function toSplices(
  lines: readonly Line[],
  changes: readonly LineChange[],
): readonly Splice[] {
  return changes.flatMap((change) => {
    if (change.kind === 'insert') return [insertion(lines, change)];
    if (change.kind === 'remove') return [removal(lines, change)];
    return shiftSplices(change.splices, lineOf(lines, change.line).from);
  });
}

/**
 * The line end new lines should take beside a line: its own, else the nearest one above it, else LF.
 */
export function lineEndAt(lines: readonly Line[], line: number): string {
  for (let number = line; number >= 0; number--) {
    const { end } = lineOf(lines, number);
    if (end !== '') return end;
  }
  return '\n';
}

/** Below a last line without line end the new lines bring one before them, so none is added at the end. */
function insertion(lines: readonly Line[], { before, texts, end }: InsertLines): Splice {
  const above = lines[before - 1];
  if (above !== undefined && above.end === '') {
    return { from: above.to, to: above.to, insert: texts.map((text) => end + text).join('') };
  }
  const { from } = lineOf(lines, before);
  return { from, to: from, insert: texts.map((text) => text + end).join('') };
}

function removal(lines: readonly Line[], { line, count }: RemoveLines): Splice {
  const last = lineOf(lines, line + count - 1);
  const above = lines[line - 1];
  const from = last.end === '' && above !== undefined ? above.to : lineOf(lines, line).from;
  return { from, to: last.to + last.end.length, insert: '' };
}
