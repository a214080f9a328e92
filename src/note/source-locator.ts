import type { Line } from './lines';
import type { SourceLine } from './source-line';

/** Makes the `SourceLine` of a line number; numbers outside of the text are taken to its ends. */
export type LocateSource = (number: number) => SourceLine;

/**
 * Reads the lines once, so that locating is cheap afterwards. Headings are told by the text alone
 * (`#` to `######` and a space), without the host's structure, so that the note as it stands at the
 * time of a write gives the same context by the same rule.
 */
export function createSourceLocator(lines: readonly Line[]): LocateSource {
  const seen = new Map<string, number>();
  const ordinals: number[] = [];
  const previous: (string | null)[] = [];
  const headings: (string | null)[] = [];
  let nonBlank: string | null = null;
  let heading: string | null = null;
  for (const line of lines) {
    const ordinal = seen.get(line.text) ?? 0;
    seen.set(line.text, ordinal + 1);
    ordinals.push(ordinal);
    previous.push(nonBlank);
    headings.push(heading);
    if (line.text.trim() !== '') nonBlank = line.text;
    if (isHeadingLine(line.text)) heading = line.text;
  }
  const next = findNext(lines);
  return (number) => {
    const at = Math.max(0, Math.min(number, lines.length - 1));
    const text = lines[at]?.text ?? '';
    return {
      number: at,
      text,
      ordinal: ordinals[at] ?? 0,
      count: seen.get(text) ?? 1,
      previous: previous[at] ?? null,
      next: next[at] ?? null,
      heading: headings[at] ?? null,
    };
  };
}

/** Whether a line is a heading by its own text: up to three spaces, `#` to `######`, white space. */
export function isHeadingLine(text: string): boolean {
  return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(text);
}

function findNext(lines: readonly Line[]): readonly (string | null)[] {
  const next: (string | null)[] = new Array<string | null>(lines.length).fill(null);
  let nonBlank: string | null = null;
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = nonBlank;
    const text = lines[at]?.text ?? '';
    if (text.trim() !== '') nonBlank = text;
  }
  return next;
}
