/** One line of a note, without its line end. */
export interface Line {
  /** Zero-based. */
  readonly number: number;
  /** Offset of the first code unit. */
  readonly from: number;
  /** Offset just after the last code unit, before the line end. */
  readonly to: number;
  /** The line end as it stands in the text; empty on the last line. */
  readonly end: '' | '\n' | '\r\n' | '\r';
  readonly text: string;
}

/**
 * Splits a text at LF, CRLF and CR. Loses nothing: joining `text + end` of all lines gives the text.
 * A text of n line ends has n + 1 lines, so 'a\n' has the lines 'a' and ''.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const end = code === 10 ? '\n' : text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r';
    lines.push({ number: lines.length, from, to: at, end, text: text.slice(from, at) });
    at += end.length - 1;
    from = at + 1;
  }
  lines.push({ number: lines.length, from, to: text.length, end: '', text: text.slice(from) });
  return lines;
}

/** The zero-based number of the line that holds an offset; offsets past the end give the last line. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
