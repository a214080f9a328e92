import { endsHtml, openHtml } from './html-block';
import type { HtmlEnd } from './html-block';

/** A block whose lines are not read as Markdown. */
export type LeafBlock =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: HtmlEnd }
  | { readonly kind: 'comment' | 'math'; readonly mark: '%%' | '$$' };

/** Whether a line from a place on is a thematic break: three or more of one mark. */
export function isThematicBreak(line: string, from: number): boolean {
  const mark = line[from];
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  // From the end: a line of many markers and one word is then told apart at once.
  let count = 0;
  for (let at = line.length - 1; at >= from; at--) {
    if (line[at] === mark) count++;
    else if (line[at] !== ' ' && line[at] !== '\t') return false;
  }
  return count >= 3;
}

/** The block a line without its containers and indentation opens, and whether it ends there. */
export function openLeaf(
  rest: string,
  inParagraph: boolean,
): { readonly block: LeafBlock; readonly closed: boolean } | null {
  const mark = rest[0];
  if (mark === '`' || mark === '~') {
    let length = 0;
    while (rest[length] === mark) length++;
    if (length < 3 || (mark === '`' && rest.includes('`', length))) return null;
    return { block: { kind: 'fence', mark, length }, closed: false };
  }
  if (rest.startsWith('%%') || rest.startsWith('$$')) {
    const pair = rest.startsWith('%%') ? '%%' : '$$';
    if (rest.includes(pair, 2)) return null;
    return { block: { kind: pair === '%%' ? 'comment' : 'math', mark: pair }, closed: false };
  }
  const end = openHtml(rest, inParagraph);
  return end === null ? null : { block: { kind: 'html', end }, closed: endsHtml(end, rest) };
}

/** Whether a line closes a fence of some length. */
export function closesFence(rest: string, mark: string, length: number): boolean {
  let count = 0;
  while (rest[count] === mark) count++;
  return count >= length && count === rest.length;
}
