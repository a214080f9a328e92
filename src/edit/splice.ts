/** Replaces the code units `from` (included) to `to` (excluded) with `insert`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Applies splices that do not overlap, given in ascending order. All offsets refer to the text before
 * any of them: `applySplices('abc', [{ from: 1, to: 2, insert: 'XY' }])` is `'aXYc'`.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of splices) {
    result += text.slice(at, splice.from) + splice.insert;
    at = splice.to;
  }
  return result + text.slice(at);
}

/** The splices that turn the result back into `text`, byte for byte. */
export function invertSplices(text: string, splices: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return splices.map((splice) => {
    const from = splice.from + shift;
    shift += splice.insert.length - (splice.to - splice.from);
    return { from, to: from + splice.insert.length, insert: text.slice(splice.from, splice.to) };
  });
}

/** Moves splices that are relative to a place to absolute offsets. */
export function shiftSplices(splices: readonly Splice[], offset: number): readonly Splice[] {
  return splices.map(({ from, to, insert }) => ({ from: from + offset, to: to + offset, insert }));
}
