import type { Line } from '../note/lines';
import type { InertKind } from './inert-kind';

/**
 * Adds to the inert lines those of `%%` comments that begin or end in the midst of a line: from the
 * line with the opening mark to the one with the closing mark, both included, since a tick of either
 * could land inside. Obsidian's editor reads such comments over any number of lines; its reading view
 * only within a paragraph, so what lies between is refused rather than guessed. A mark that nothing
 * closes is text (`grew 50%%`). Marks in code spans, code, HTML, formulas and properties do not count.
 */
export function markComments(
  lines: readonly Line[],
  inert: readonly (InertKind | null)[],
): readonly (InertKind | null)[] {
  const marked = [...inert];
  let opened: number | null = null;
  for (const { number, text } of lines) {
    if (inert[number] !== null && inert[number] !== 'comment') continue;
    for (let marks = countMarks(text); marks > 0; marks--) {
      if (opened === null) {
        opened = number;
        continue;
      }
      if (number > opened) fillComment(marked, opened, number);
      opened = null;
    }
  }
  return marked;
}

function fillComment(marked: (InertKind | null)[], from: number, to: number): void {
  for (let number = from; number <= to; number++) marked[number] ??= 'comment';
}

/** How many `%%` stand on a line outside of code spans. */
function countMarks(text: string): number {
  if (!text.includes('%%')) return 0;
  let count = 0;
  let from = 0;
  for (let run = backtickRuns(text); run !== null; run = (run.closer ?? run).next) {
    if (run.closer === null) continue;
    count += countMarksIn(text.slice(from, run.from));
    from = run.closer.to;
  }
  return count + countMarksIn(text.slice(from));
}

function countMarksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('%%'); at !== -1; at = text.indexOf('%%', at + 2)) count++;
  return count;
}

/** A run of back-ticks; the next one of its length closes the code span it opens. */
interface BacktickRun {
  readonly from: number;
  readonly to: number;
  readonly closer: BacktickRun | null;
  readonly next: BacktickRun | null;
}

/** The first run of a line. Linear: built from the end, where the next run of a length is known. */
function backtickRuns(text: string): BacktickRun | null {
  const byLength = new Map<number, BacktickRun>();
  let first: BacktickRun | null = null;
  for (const { 0: ticks, index: from } of [...text.matchAll(/`+/g)].reverse()) {
    const closer: BacktickRun | null = byLength.get(ticks.length) ?? null;
    const run: BacktickRun = { from, to: from + ticks.length, closer, next: first };
    byLength.set(ticks.length, run);
    first = run;
  }
  return first;
}
