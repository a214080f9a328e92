/** Characters of a line that are read; no promise is longer. */
export const LONGEST_LINE = 2000;

/** Whether an ASCII digit stands at `at`. Full-width digits are folded before. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Letters of scripts that part words by spaces: Latin, Greek and Cyrillic. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7;
}

/** Letters of a script that does not part words: CJK ideographs and the zero 〇. */
export function isIdeographAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;
}

export function isSpaceAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}

/** The offset of the first character at or after `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (isSpaceAt(text, next)) next += 1;
  return next;
}

/** The offset just after the last character before `at` that is no space. */
export function skipSpacesBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpaceAt(text, end - 1)) end -= 1;
  return end;
}

/** The end of the run of letters that begins at `at`; inner apostrophes belong to the word. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end) || (text[end] === "'" && end > at && isLetterAt(text, end + 1))) {
    end += 1;
  }
  return end;
}

/** Where the run of letters that ends at `end` begins. */
export function startOfWord(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    (isLetterAt(text, start - 1) ||
      (text[start - 1] === "'" && start < end && start > 1 && isLetterAt(text, start - 2)))
  ) {
    start -= 1;
  }
  return start;
}

/** The end of what stands before the word or the sign that ends at `end`. */
export function beforeWord(text: string, end: number): number {
  const last = skipSpacesBack(text, end);
  const start = startOfWord(text, last);
  return skipSpacesBack(text, start < last ? start : last - 1);
}
