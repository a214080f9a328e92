/**
 * What cannot stand in a bare URL: white space, the delimiters of Markdown, HTML and tables, quotation
 * marks, and everything from U+2000 on, which is where full-width punctuation, Chinese text and emoji
 * lie. Letters of other scripts, Cyrillic for one, may stand in a path.
 */
const BARE = /[^\s\p{Cc}<>"`|\\\u00ab\u00bb\u{2000}-\u{10ffff}]+/uy;

/** What may stand between `://` and the path, credentials and port included; or an IPv6 address. */
const HOST =
  /\[[0-9A-Fa-f:.]{2,45}\]|[^\s\p{Cc}<>"`|\\/?#()[\]{}^\u00ab\u00bb\u{2000}-\u{10ffff}]+/uy;

/** A host in letters beyond U+2000, for example `例子.示例`. */
const WIDE_HOST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][\p{L}\p{N}.-]*/uy;

const TRAILING = new Set([...'?!.,:;*~\'"']);

/** As many brackets inside one another as cmark allows; more would make reading quadratic. */
const MAX_DEPTH = 32;

/**
 * Where the host of a URL ends; `from` itself when there is none. `from` is the offset after `://`,
 * `limit` an offset it does not pass.
 */
export function findHostEnd(text: string, from: number, limit: number): number {
  const wide = matchFrom(WIDE_HOST, text, from);
  return Math.min(limit, matchFrom(HOST, text, wide));
}

/**
 * Where a bare URL ends, without what GFM leaves out at the end of an autolink: punctuation and
 * closing brackets that nothing inside opened (https://github.github.com/gfm/#autolinks-extension-).
 * `from` and `limit` as in `findHostEnd`. A trailing underscore stays unless `emphasis` says that one
 * was opened before: names and ids end with it.
 */
export function findBareEnd(text: string, from: number, limit: number, emphasis: boolean): number {
  const host = findHostEnd(text, from, limit);
  const hasPath = /[/?#]/.test(text[host] ?? '');
  const to = hasPath ? Math.min(limit, matchFrom(BARE, text, host)) : host;
  return trimEnd(text, from, to, emphasis);
}

const BARE_CHARACTER = new RegExp(BARE.source.slice(0, -1), 'u');
const NEXT_URL = /[,;]https?:\/\//iy;

/**
 * Where a run of URL characters must be cut: before a comma with another URL behind it and, `inBracket`,
 * before the bracket that closes the one around it; `limit` where neither stands. Reads no further than
 * the URL goes, so that a line of many is read once.
 */
export function findUrlCut(text: string, from: number, limit: number, inBracket: boolean): number {
  const host = findHostEnd(text, from, limit);
  const end = /[/?#]/.test(text[host] ?? '') ? limit : host;
  let depth = 0;
  for (let at = from; at < end && BARE_CHARACTER.test(text[at] ?? ' '); at++) {
    const character = text[at];
    if (character === '[') depth++;
    else if (character === ']' && depth-- === 0 && inBracket) return at;
    else if (character === ',' || character === ';') {
      NEXT_URL.lastIndex = at;
      if (NEXT_URL.test(text)) return at;
    }
  }
  return limit;
}

/**
 * Where the destination of a Markdown link ends (CommonMark 6.3), brackets inside it balanced. Null
 * when nothing closes it. `from` is the offset of its first character.
 */
export function findDestinationEnd(text: string, from: number, limit: number): number | null {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text[at] ?? ' ';
    if (character === '\\') at++;
    else if (character === '(' && ++depth > MAX_DEPTH) return null;
    else if (character === ')' && depth-- === 0) return at;
    else if (character <= ' ') return at;
  }
  return null;
}

function matchFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function trimEnd(text: string, from: number, to: number, emphasis: boolean): number {
  const extra = { ')': 0, ']': 0 };
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '(') extra[')']--;
    else if (character === '[') extra[']']--;
    else if (character === ')' || character === ']') extra[character]++;
  }
  let end = to;
  for (; end > from; end--) {
    const last = text[end - 1] ?? '';
    if ((last === ')' || last === ']') && extra[last] > 0) extra[last]--;
    else if (!TRAILING.has(last) && !(last === '_' && emphasis)) break;
  }
  return end;
}
