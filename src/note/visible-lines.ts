import { findLineUrls } from './find-urls';
import { findHiddenLines } from './hidden-lines';
import { findHiddenSpans, type Span } from './hidden-spans';
import type { Line } from './lines';
import type { Outline } from './outline';

/**
 * The lines that hold prose, with inline code, comments and URLs blanked out by spaces, so that what
 * is read from words is not read from addresses. Columns stay what they were.
 */
export function readVisibleLines(
  lines: readonly Line[],
  outline: Outline,
): readonly { readonly number: number; readonly text: string }[] {
  const hidden = findHiddenLines(lines, outline);
  return lines
    .filter(({ number }) => !hidden.has(number))
    .map(({ number, text }) => ({ number, text: blankHidden(text) }));
}

function blankHidden(text: string): string {
  const urls = findLineUrls(text).map(({ column, url }) => ({
    from: column,
    to: column + url.length,
  }));
  return blank(blank(text, findHiddenSpans(text)), urls);
}

/** Spaces in place of spans that are in order and apart from one another. */
function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}
