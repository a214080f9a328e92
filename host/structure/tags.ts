/** A tag and where it stands. */
export interface FoundTag {
  /** With the leading `#`. */
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Characters that end a tag: white space, general and supplemental punctuation and the ASCII
 * punctuation Obsidian does not take into a tag (`-`, `_` and `/` it takes).
 */
const TAG_END = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;
const HASH = 35;
const SPACE = /\s/;
const NOT_A_DIGIT = /\D/;

/** The tags of a stretch of running text. `#1` is none: a tag needs something besides digits. */
export function findTags(text: string, from: number, to: number): readonly FoundTag[] {
  const tags: FoundTag[] = [];
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== HASH || !startsTag(text, at, from)) continue;
    let end = at + 1;
    while (end < to && !TAG_END.test(text.charAt(end))) end += 1;
    const tag = text.slice(at, end);
    if (NOT_A_DIGIT.test(tag.slice(1))) tags.push({ tag, from: at, to: end });
    at = end - 1;
  }
  return tags;
}

/** A tag stands at the start, after white space or after an escaped character. */
function startsTag(text: string, at: number, from: number): boolean {
  if (at === 0 || SPACE.test(text.charAt(at - 1))) return true;
  return at - 2 >= from && text.charAt(at - 2) === '\\';
}
