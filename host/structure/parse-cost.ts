/** Longer notes take the full parser seconds: it reads some 100 to 300 characters a millisecond. */
const LONGEST = 128 * 1024;
/** Rows of a table and items of a list cost time by the square, however short they are. */
const MOST_LINES = 10_000;
/** Blocks nested deeper than this cost time by the square and, far deeper, the stack. */
const DEEPEST = 100;
const WIDEST_INDENT = 240;
/**
 * Brackets and emphasis marks of a block are paired in quadratic time: 5,000 of them in one block
 * were measured at 1.4 s, so the sum of their squares is bounded.
 */
const MOST_PAIRS = 16_000_000;

const LINE = /[^\r\n]*/y;
const MARKER = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const INDENT = /[ \t]{0,1000}/y;
const BLOCK_BREAK = /[#|>]|[-*+][ \t]|\d{1,9}[.)][ \t]/y;

/** Whether a note is too long, too deep or too crowded for the full parser to read it in time. */
export function isTooCostly(text: string): boolean {
  if (text.length > LONGEST) return true;
  let pairs = 0;
  let marks = 0;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const end = lineEnd(text, at);
    lines += 1;
    if (lines > MOST_LINES || isTooDeep(text, at)) return true;
    if (startsBlock(text, at, end)) {
      pairs += marks * marks;
      marks = 0;
    }
    marks += countMarks(text, at, end);
    at = end;
  }
  return pairs + marks * marks > MOST_PAIRS;
}

function lineEnd(text: string, from: number): number {
  LINE.lastIndex = from;
  return from + (LINE.exec(text)?.[0].length ?? 0);
}

function isTooDeep(text: string, from: number): boolean {
  let at = from;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const indent = matchLength(INDENT, text, at);
    const marker = matchLength(MARKER, text, at + indent);
    if (marker === 0) return false;
    if (indent > WIDEST_INDENT) return true;
    at += indent + marker;
  }
  return true;
}

function startsBlock(text: string, from: number, to: number): boolean {
  const start = from + matchLength(INDENT, text, from);
  return start >= to || matchLength(BLOCK_BREAK, text, start) > 0;
}

function countMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) if ('[]*_'.includes(text.charAt(at))) marks += 1;
  return marks;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
