import type { Line } from '../note/lines';

/** The text of a line; empty for numbers outside of the note, which then read like a blank line. */
export function textAt(lines: readonly Line[], number: number): string {
  return lines[number]?.text ?? '';
}
