import type { Line } from '../note/lines';

type Place = Omit<Line, 'number'>;

const noLine: Place = { from: 0, to: 0, end: '', text: '' };

/** A line by its number; an empty one at the start of the text for numbers outside of the note. */
export function lineOf(lines: readonly Line[], number: number): Place {
  return lines[number] ?? noLine;
}

/** The text of a line; empty for numbers outside of the note, which then read like a blank line. */
export function textAt(lines: readonly Line[], number: number): string {
  return lineOf(lines, number).text;
}
