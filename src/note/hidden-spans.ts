/** A stretch of a line: offsets of its first and just after its last code unit. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Inline code, `%%` comments and HTML comments of one line, in order and apart from one another.
 * What opens one and is not closed on the same line opens nothing. Code follows CommonMark 6.1: a run
 * of back-ticks ends at the next run of the same length.
 */
export function findHiddenSpans(text: string): readonly Span[] {
  if (!/`|%%|<!--/.test(text)) return [];
  const spans: Span[] = [];
  const ticks = findTickRuns(text);
  let lastPercent = text.lastIndexOf('%%');
  const lastArrow = text.lastIndexOf('-->');
  for (let at = 0; at < text.length;) {
    const to = ticks.get(at)?.closedAt ?? commentEnd(text, at, lastPercent, lastArrow);
    if (to !== null) spans.push({ from: at, to });
    if (to === null && text.startsWith('%%', at)) lastPercent = -1;
    at = to ?? at + (ticks.get(at)?.length ?? 1);
  }
  return spans;
}

function commentEnd(text: string, at: number, lastPercent: number, lastArrow: number) {
  if (text.startsWith('%%', at) && lastPercent >= at + 2) return text.indexOf('%%', at + 2) + 2;
  if (text.startsWith('<!--', at) && lastArrow >= at + 4) return text.indexOf('-->', at + 4) + 3;
  return null;
}

/** Each run of back-ticks by its place, with the offset after the run that closes it. */
function findTickRuns(
  text: string,
): ReadonlyMap<number, { readonly length: number; readonly closedAt: number | null }> {
  const runs = new Map<number, { length: number; closedAt: number | null }>();
  const openByLength = new Map<number, { length: number; closedAt: number | null }>();
  for (const match of text.matchAll(/`+/g)) {
    const run = { length: match[0].length, closedAt: null };
    const open = openByLength.get(run.length);
    if (open) open.closedAt = match.index + run.length;
    runs.set(match.index, run);
    openByLength.set(run.length, run);
  }
  return runs;
}
