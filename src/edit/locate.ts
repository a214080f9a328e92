import { hashText } from '../note/hash-text';
import type { Line } from '../note/lines';
import { createSourceLocator, isHeadingLine } from '../note/source-locator';
import type { InertKind } from './inert-kind';
import type { Refused } from './refusal';
import { refuse } from './refusal';
import type { EditTarget } from './target';

/** A note prepared for locating lines in it; `text` and `lines` are without a byte order mark. */
export interface NoteText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly inert: readonly (InertKind | null)[];
}

/** The number of the line meant, or why it cannot be told. */
export type Located = { readonly ok: true; readonly line: number } | Refused;

/** What a locator needs to know of the edit it works for. */
export interface LocateOptions {
  /** Whether a line is the target as it looks once the edit is made; null where no line tells. */
  readonly isResult: ((line: string) => boolean) | null;
  /** What the line may lie in: null for ordinary text. */
  readonly inert: InertKind | null;
}

/**
 * Prepares to find targets again in a note that may have changed since they were seen. A line counts
 * only when it equals the target's code unit for code unit. Where several do or did, either the whole
 * note is unchanged or exactly one has the target's neighbours and heading, and stands among its
 * twins where the target could stand if none of them was lost; anything else is refused.
 * Linear in the note once, then in the number of equal lines for each target.
 */
export function createLocator(
  note: NoteText,
): (target: EditTarget, options: LocateOptions) => Located {
  const { lines, inert } = note;
  const byText = new Map<string, number[]>();
  for (const line of lines) {
    const equal = byText.get(line.text);
    if (equal === undefined) byText.set(line.text, [line.number]);
    else equal.push(line.number);
  }
  const describe = createSourceLocator(lines);
  const headings = visibleHeadings(note);
  // Most targets are told by their text alone, so the note is hashed only when one is not.
  let hashes: readonly string[] | null = null;
  const isSameNote = (hash: string): boolean => {
    hashes ??= [hashText(note.text), hashText(`\uFEFF${note.text}`)];
    return hashes.includes(hash);
  };

  const hasContext = (number: number, { source }: EditTarget): boolean => {
    const here = describe(number);
    return (
      isSeen(here.previous, source.previous) &&
      here.next === source.next &&
      (isSeen(here.heading, source.heading) || isSeen(headings[number] ?? null, source.heading))
    );
  };
  const choose = (hits: readonly number[], target: EditTarget): readonly number[] => {
    const { ordinal, count } = target.source;
    if (hits.length === 1 && count === 1) return hits;
    if (isSameNote(target.noteHash)) return hits.slice(ordinal, ordinal + 1);
    const matching = hits.filter((number) => hasContext(number, target));
    return matching.length === 1 ? matching.filter((line) => keepsOrder(hits, line, target)) : [];
  };
  const explainMiss = (target: EditTarget, { isResult }: LocateOptions): Refused => {
    if (isResult !== null && lines.some((line) => isResult(line.text)))
      return refuse('already-done');
    const edited = lines.some((line) => line.text.trim() !== '' && hasContext(line.number, target));
    return refuse(edited ? 'changed' : 'gone');
  };

  return (target, options) => {
    const hits = byText.get(withoutMark(target.source.text));
    if (hits === undefined) return explainMiss(target, options);
    const [line] = choose(hits, target);
    if (line === undefined) return refuse('ambiguous');
    return inert[line] === options.inert ? { ok: true, line } : refuse('inert');
  };
}

/**
 * Whether a line can be the target if twins came but none went: at least as many stand above and
 * below it as did. With fewer, the one that is gone may be the target, and a twin that is left may
 * have its neighbours by chance.
 */
function keepsOrder(hits: readonly number[], match: number, { source }: EditTarget): boolean {
  const above = hits.indexOf(match);
  const below = hits.length - 1 - above;
  return above >= source.ordinal && below >= source.count - 1 - source.ordinal;
}

/** Whether a line that is there now, or the note's end, is the one that was seen. */
function isSeen(here: string | null, seen: string | null): boolean {
  return here === (seen === null ? null : withoutMark(seen));
}

/** A line of the index may still carry the byte order mark of the file's first line. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** For every line the nearest heading above that is not in code or a comment. */
function visibleHeadings({ lines, inert }: NoteText): readonly (string | null)[] {
  let heading: string | null = null;
  return lines.map((line) => {
    const above = heading;
    if (inert[line.number] === null && isHeadingLine(line.text)) heading = line.text;
    return above;
  });
}
