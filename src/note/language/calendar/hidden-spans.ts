export interface Span {
  readonly from: number;
  readonly to: number;
}

const NOTHING: readonly Span[] = [];

const MAY_HIDE = /[[\]#^/]|www\.|\.[a-z]/;

/**
 * The parts of a line that are addresses and not words: URLs, targets of links, tags, block ids and
 * footnote marks. In order and apart from each other. `line` is folded.
 */
export function findHiddenSpans(line: string): readonly Span[] {
  if (!MAY_HIDE.test(line)) return NOTHING;
  const spans: Span[] = [];
  let at = 0;
  while (at < line.length) {
    const to = hiddenUntil(line, at);
    if (to > at) spans.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return spans;
}

function hiddenUntil(line: string, at: number): number {
  const char = line[at];
  if (char === '[' && line[at + 1] === '[') return wikilinkTargetEnd(line, at);
  if (char === '[' && line[at + 1] === '^') return closing(line, at, ']');
  if (char === ']' && line[at + 1] === '(') return closing(line, at + 1, ')');
  const isStart = at === 0 || isBreak(line, at - 1);
  if (!isStart) return char === ':' && line.startsWith('://', at) ? runEnd(line, at) : at;
  if (char === '#' && line[at + 1] !== ' ') return runEnd(line, at);
  if (char === '^') return runEnd(line, at);
  return isAddress(line, at) ? runEnd(line, at) : at;
}

/** `[[target|alias]]` hides up to the alias, `[[target]]` all of it. */
function wikilinkTargetEnd(line: string, at: number): number {
  for (let next = at + 2; next < line.length; next++) {
    if (line[next] === '|') return next + 1;
    if (line[next] === ']') return next + 1;
    if (line[next] === '[') return at;
  }
  return at;
}

function closing(line: string, at: number, mark: string): number {
  const end = line.indexOf(mark, at + 1);
  const bracket = line.indexOf('[', at + 1);
  return end < 0 || (bracket >= 0 && bracket < end) ? at : end + 1;
}

/** A scheme, `www.`, a host with a path, or a file name begins here. */
function isAddress(line: string, at: number): boolean {
  if (line.startsWith('www.', at)) return true;
  let dot = 0;
  for (let next = at; next < line.length && !isBreak(line, next); next++) {
    const char = line[next];
    if (char === ':' && line.startsWith('://', next)) return true;
    if (char === '.') dot = next;
    else if (char === '/' && dot > at && isLatin(line, dot + 1)) return isLatin(line, next - 1);
    else if (char !== '-' && char !== '/' && !isLatin(line, next) && !isDigit(line, next)) break;
  }
  return dot > at && FILE_ENDINGS.has(latinRun(line, dot + 1));
}

const FILE_ENDINGS = new Set(['pdf', 'md', 'xlsx', 'xls', 'csv', 'docx', 'html', 'png', 'jpg']);

function latinRun(line: string, at: number): string {
  let end = at;
  while (end < line.length && end < at + 6 && isLatin(line, end)) end += 1;
  return line.slice(at, end);
}

function isLatin(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isDigit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of the run of characters an address may hold. */
function runEnd(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length && !isBreak(line, end)) end += 1;
  return end;
}

/** White space, brackets, and anything of a script that does not part words. */
function isBreak(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 128) return code <= 32 || '()<>[]|"'.includes(line.charAt(at));
  return code >= 0x2e80 || (code >= 0x2000 && code <= 0x206f) || code === 0xa0;
}
