import type { Line } from './lines';
import type { SourceLine } from './source-line';

/** Makes the `SourceLine` of a line number; numbers outside of the text are taken to its ends. */
export type LocateSource = (number: number) => SourceLine;

/** What stands around each line, by its number. */
interface Surroundings {
  readonly ordinals: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
  readonly previous: readonly (string | null)[];
  readonly next: readonly (string | null)[];
  readonly headings: readonly (string | null)[];
}

/**
 * Reads the lines once, when first asked, so that locating is cheap afterwards. Headings are told by
 * the text alone (`#` to `######` and a space), without the host's structure, so that the note as it
 * stands at the time of a write gives the same context by the same rule.
 */
export function createSourceLocator(lines: readonly Line[]): LocateSource {
  let around: Surroundings | null = null;
  return (number) => {
    around ??= readSurroundings(lines);
    const at = Math.max(0, Math.min(number, lines.length - 1));
    const text = lines[at]?.text ?? '';
    return {
      number: at,
      text,
      ordinal: around.ordinals[at] ?? 0,
      count: around.counts.get(text) ?? 1,
      previous: around.previous[at] ?? null,
      next: around.next[at] ?? null,
      heading: around.headings[at] ?? null,
    };
  };
}

function readSurroundings(lines: readonly Line[]): Surroundings {
  const counts = new Map<string, number>();
  const ordinals: number[] = [];
  const previous: (string | null)[] = [];
  const headings: (string | null)[] = [];
  let nonBlank: string | null = null;
  let heading: string | null = null;
  for (const { text } of lines) {
    const ordinal = counts.get(text) ?? 0;
    counts.set(text, ordinal + 1);
    ordinals.push(ordinal);
    previous.push(nonBlank);
    headings.push(heading);
    if (text.trim() !== '') nonBlank = text;
    if (isHeadingLine(text)) heading = text;
  }
  return { ordinals, counts, previous, next: findNext(lines), headings };
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
