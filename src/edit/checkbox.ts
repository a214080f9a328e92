/** Places in a checkbox line; columns count UTF-16 code units from zero. */
export interface Checkbox {
  /** Column of the list marker. */
  readonly marker: number;
  /** The one code point between the brackets. */
  readonly status: string;
  /** Column of the status. */
  readonly statusFrom: number;
  readonly statusTo: number;
  /** Column just after `]` and the one blank that follows it, if there is one. */
  readonly body: number;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The column after a list marker (`-`, `*`, `+`, `1.`, `1)`; at most 9 digits) at `at`, or null. */
export function skipListMarker(line: string, at: number): number | null {
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(line.slice(at, at + 10));
  return marker === null ? null : at + marker[0].length;
}

/** The column after indentation and quote marks: `'> \t- x'` gives 3. */
function skipPrefix(line: string): number {
  let at = 0;
  while (/[>\s]/.test(line.charAt(at))) at++;
  return at;
}

/**
 * Finds the checkbox of a line: any indentation and quote marks, a list marker, blanks, and one code
 * point in brackets followed by a blank or the line's end. Null when the line is no checkbox line.
 */
export function scanCheckbox(line: string): Checkbox | null {
  const marker = skipPrefix(line);
  const afterMarker = skipListMarker(line, marker) ?? line.length;
  if (!isBlank(line[afterMarker])) return null;
  let open = afterMarker;
  while (isBlank(line[open])) open++;
  const code = line.codePointAt(open + 1);
  if (line[open] !== '[' || code === undefined) return null;
  const status = String.fromCodePoint(code);
  const statusTo = open + 1 + status.length;
  if (line[statusTo] !== ']') return null;
  const after = line[statusTo + 1];
  if (after !== undefined && after.trim() !== '') return null;
  const body = after === undefined ? statusTo + 1 : statusTo + 2;
  return { marker, status, statusFrom: open + 1, statusTo, body };
}

/** Whether a status means done. Custom statuses and look-alike letters of other scripts do not. */
export function isDoneStatus(status: string | undefined): boolean {
  return status === 'x' || status === 'X';
}
