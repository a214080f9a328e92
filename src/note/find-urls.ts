import { findHiddenLines } from './hidden-lines';
import { findHiddenSpans } from './hidden-spans';
import type { Line } from './lines';
import type { Outline } from './outline';
import { parseUrl } from './parse-url';
import { findBareEnd, findDestinationEnd, findHostEnd, findUrlCut } from './url-end';

/** An http(s) URL in a line. */
export interface LineUrl {
  /** Zero-based column of its first code unit. */
  readonly column: number;
  /** As written. */
  readonly url: string;
  /** The text of a Markdown link, else null. */
  readonly label: string | null;
}

/** An http(s) URL in a note. */
export interface NoteUrl extends LineUrl {
  /** Zero-based. */
  readonly line: number;
}

/** All URLs of a note in reading order, outside code, comments, HTML and properties. */
export function findUrls(lines: readonly Line[], outline: Outline): readonly NoteUrl[] {
  const hidden = findHiddenLines(lines, outline);
  return lines.flatMap((line) =>
    hidden.has(line.number)
      ? []
      : findLineUrls(line.text).map((found) => ({ ...found, line: line.number })),
  );
}

interface Found extends LineUrl {
  readonly end: number;
  readonly bare: boolean;
}

const SCHEME = /https?:\/\//iy;

/**
 * All URLs of one line: bare, `<…>`, `[text](… "title")`, definitions `[name]: …` and footnotes. A
 * Markdown link whose text is a URL counts once. Inline code and comments are passed over.
 */
export function findLineUrls(text: string): readonly LineUrl[] {
  if (!text.includes('://')) return [];
  const hidden = findHiddenSpans(text);
  const found: Found[] = [];
  const brackets: number[] = [];
  let emphasis = false;
  let span = 0;
  for (let at = 0; at < text.length;) {
    while ((hidden[span]?.to ?? Infinity) <= at) span++;
    const next = hidden[span];
    if (next !== undefined && next.from <= at) {
      at = next.to;
      continue;
    }
    const limit = next?.from ?? text.length;
    const character = text[at];
    let link: Found | null = null;
    if (character === '\\') at++;
    else if (character === '_') emphasis ||= opensEmphasis(text, at);
    else if (character === '[') brackets.push(at);
    else if (character === ']') link = closeLink(text, at, limit, brackets.pop(), found);
    else if (character === 'h' || character === 'H') {
      link = readPlain(text, at, limit, { emphasis, bracket: brackets.length > 0 });
    }
    if (link !== null) found.push(link);
    at = link?.end ?? at + 1;
  }
  return found.map(({ column, url, label }) => ({ column, url, label }));
}

/** What is open around a bare URL. */
interface Around {
  readonly emphasis: boolean;
  readonly bracket: boolean;
}

/** `<url>` or a bare one, when a scheme begins at `at` and no letter stands before it. */
function readPlain(text: string, at: number, limit: number, around: Around): Found | null {
  const before = text[at - 1] ?? '';
  const host = /[a-z]/i.test(before) ? null : findHost(text, at, limit);
  if (host === null) return null;
  const end =
    (before === '<' ? findAngleEnd(text, at, limit, false) : null) ??
    findPlainEnd(text, host, limit, around);
  return makeFound(text.slice(at, end), at, end, null, true);
}

const HIGHLIGHT = /==https?:\/\/$/i;

/** Where a bare URL ends; a highlight around it ends before its `==`. */
function findPlainEnd(text: string, from: number, limit: number, around: Around): number {
  const cut = findUrlCut(text, from, limit, around.bracket);
  // Only the part up to the cut, which keeps a long line of such URLs from being read again for each.
  const url = text.slice(from, cut);
  const end = from + findBareEnd(url, 0, url.length, around.emphasis);
  const before = text.slice(Math.max(0, from - 10), from);
  return text.startsWith('==', end - 2) && HIGHLIGHT.test(before) ? end - 2 : end;
}

/** Where the host of the URL at `at` begins; null when there is none or it is no host. */
function findHost(text: string, at: number, limit: number): number | null {
  SCHEME.lastIndex = at;
  if (!SCHEME.test(text)) return null;
  const from = SCHEME.lastIndex;
  const end = findHostEnd(text, from, limit);
  const hasPath = /[/?#]/.test(text[end] ?? '');
  // Without this check a long line of broken URLs would be read again for each of them.
  return hasPath && parseUrl(text.slice(at, end)) === null ? null : from;
}

/** The destination after a closing bracket, if there is one and it is an http(s) URL. */
function closeLink(
  text: string,
  at: number,
  limit: number,
  opened: number | undefined,
  found: Found[],
): Found | null {
  if (text[at + 1] !== '(') return null;
  let from = at + 2;
  while (text[from] === ' ' || text[from] === '\t') from++;
  const angle = text[from] === '<';
  if (angle) from++;
  if (findHost(text, from, limit) === null) return null;
  const end = angle ? findAngleEnd(text, from, limit, true) : findDestinationEnd(text, from, limit);
  if (end === null) return null;
  const label = opened === undefined ? '' : text.slice(opened + 1, at).trim();
  const link = makeFound(text.slice(from, end), from, end, label, false);
  if (link === null || opened === undefined) return link;
  // The text of a link holds no link of its own.
  while ((found.at(-1)?.column ?? -1) > opened && found.at(-1)?.bare) found.pop();
  return link;
}

function makeFound(
  url: string,
  column: number,
  end: number,
  label: string | null,
  bare: boolean,
): Found | null {
  if (parseUrl(url) === null) return null;
  return { column, url, label: label === '' || label === url ? null : label, end, bare };
}

function findAngleEnd(text: string, from: number, limit: number, spaces: boolean): number | null {
  for (let at = from; at < limit; at++) {
    const character = text[at] ?? '';
    if (character === '>') return at;
    if (character === '<' || (!spaces && character <= ' ')) return null;
  }
  return null;
}

/** An underscore at the beginning of a word. */
function opensEmphasis(text: string, at: number): boolean {
  return !/[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ');
}
