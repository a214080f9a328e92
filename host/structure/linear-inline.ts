import type { Draft } from './draft';
import type { LineMap } from './line-map';
import { findTags } from './tags';
import { splitWikiLink } from './wiki-link';

/** Nobody names a note longer than this; it also bounds how far an unclosed bracket is looked after. */
const LONGEST_LINK = 1000;

/** Lists the wikilinks, embeds and tags of a line, leaving out what stands in code. */
export function collectLineEntries(
  text: string,
  lines: LineMap,
  draft: Draft,
  from: number,
  to: number,
): void {
  let plain = from;
  let at = from;
  const addTags = (end: number): void => {
    for (const tag of findTags(text, plain, end)) {
      draft.tags.push({ tag: tag.tag, position: lines.span(tag.from, tag.to) });
    }
  };
  while (at < to) {
    const code = text.charAt(at);
    const end = code === '`' ? codeEnd(text, at, to) : code === '[' ? wikiLinkEnd(text, at, to) : 0;
    if (end === 0) {
      at += 1;
      continue;
    }
    const isEmbed = code === '[' && at > from && text.charAt(at - 1) === '!';
    const start = isEmbed ? at - 1 : at;
    addTags(start);
    if (code === '[') {
      const entry = { ...splitWikiLink(text.slice(start, end)), position: lines.span(start, end) };
      (isEmbed ? draft.embeds : draft.links).push(entry);
    }
    at = end;
    plain = end;
  }
  addTags(to);
}

/** The offset after a code span, or 0 when the backticks open none. */
function codeEnd(text: string, from: number, to: number): number {
  let content = from;
  while (content < to && text.charAt(content) === '`') content += 1;
  const fence = text.slice(from, content);
  const close = text.slice(content, Math.min(to, content + LONGEST_LINK)).indexOf(fence);
  return close < 0 ? content : content + close + fence.length;
}

/** The offset after `[[…]]`, or 0 when there is none. */
function wikiLinkEnd(text: string, from: number, to: number): number {
  if (text.charAt(from + 1) !== '[') return 0;
  const limit = Math.min(to, from + LONGEST_LINK);
  for (let at = from + 2; at < limit; at++) {
    if (text.charAt(at) === '[') return 0;
    if (text.charAt(at) === ']') return at > from + 2 && text.charAt(at + 1) === ']' ? at + 2 : 0;
  }
  return 0;
}
