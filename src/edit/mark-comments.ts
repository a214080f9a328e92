import type { Line } from '../note/lines';
import type { InertKind } from './inert';

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
    const kind = inert[number] ?? null;
    if (kind !== null && kind !== 'comment') continue;
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
  const lastRuns = lastBacktickRuns(text);
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '`') {
      const length = backtickRun(text, at);
      at = endOfSpan(text, at + length, length, lastRuns) - 1;
    } else if (text.startsWith('%%', at)) {
      count++;
      at++;
    }
  }
  return count;
}

function backtickRun(text: string, from: number): number {
  let end = from;
  while (text[end] === '`') end++;
  return end - from;
}

/** Where the last run of each number of back-ticks starts, so that no search for one is in vain. */
function lastBacktickRuns(text: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
    const length = backtickRun(text, at);
    last.set(length, at);
    at += length;
  }
  return last;
}

/** Just past the code span whose opening run ends at `from`; `from` itself when none closes it. */
function endOfSpan(
  text: string,
  from: number,
  length: number,
  lastRuns: ReadonlyMap<number, number>,
): number {
  if ((lastRuns.get(length) ?? 0) < from) return from;
  let at = text.indexOf('`', from);
  for (let run = backtickRun(text, at); run !== length; run = backtickRun(text, at)) {
    at = text.indexOf('`', at + run);
  }
  return at + length;
}
