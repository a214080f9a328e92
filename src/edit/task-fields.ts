/** A field at the end of a task line, in the emoji format of the Tasks plugin; columns in the line. */
export interface TaskField {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
}

const dateSymbols = ['➕', '🛫', '⏳', '⌛', '📅', '📆', '🗓', '❌', '✅'];
const prioritySymbols = ['🔺', '⏫', '🔼', '🔽', '⏬'];
const tagStops = ' !@#$%^&*(),.?":{}|<>';

/** Whether the ten code units at `at` have the shape `0000-00-00`. */
function isDateShape(line: string, at: number): boolean {
  return /\d{4}-\d{2}-\d{2}/.test(line.slice(at, at + 10));
}

/** The end of the line's content: trailing white space left out. */
export function trimmedEnd(line: string, from: number): number {
  return Math.max(from, line.trimEnd().length);
}

/**
 * The end of the content before a block id (`text ^abc-1`), or `end` when there is none. `from` is
 * where the content starts: a block id needs a blank before it that belongs to the content.
 */
export function endBeforeBlockId(line: string, from: number, end: number): number {
  const before = line
    .slice(from, end)
    .replace(/ \^[A-Za-z0-9-]+$/, '')
    .trimEnd();
  return before === '' ? end : from + before.length;
}

/** The field of one of some symbols with the value that stands between two columns. */
function fieldOf(
  symbols: readonly string[],
  line: string,
  value: number,
  to: number,
): TaskField | null {
  let at = value;
  while (line[at - 1] === ' ') at--;
  if (line[at - 1] === '\uFE0F') at--;
  const symbol = symbols.find((candidate) => line.endsWith(candidate, at));
  return symbol === undefined ? null : { symbol, from: at - symbol.length, to };
}

function fieldEndingWith(
  line: string,
  end: number,
  value: RegExp,
  symbol: string,
): TaskField | null {
  let at = end;
  while (value.test(line.charAt(at - 1))) at--;
  return at === end ? null : fieldOf([symbol], line, at, end);
}

function tagEndingAt(line: string, end: number): TaskField | null {
  let at = end;
  while (!tagStops.includes(line.charAt(at - 1))) at--;
  const symbol = line.charAt(at - 1);
  if (at === end || symbol !== '#') return null;
  return line.charAt(at - 2).trim() === '' ? { symbol, from: at - 1, to: end } : null;
}

function completionEndingAt(line: string, end: number): TaskField | null {
  const word = ['keep', 'delete'].find(
    (candidate) => line.slice(end - candidate.length, end).toLowerCase() === candidate,
  );
  if (word === undefined) return null;
  const field = fieldOf(['🏁'], line, end - word.length, end);
  return field === null ? null : { ...field, symbol: `🏁${word}` };
}

function fieldEndingAt(line: string, end: number): TaskField | null {
  return (
    (isDateShape(line, end - 10) ? fieldOf(dateSymbols, line, end - 10, end) : null) ??
    fieldOf(prioritySymbols, line, end, end) ??
    completionEndingAt(line, end) ??
    tagEndingAt(line, end) ??
    fieldEndingWith(line, end, /[\w-]/, '🆔') ??
    fieldEndingWith(line, end, /[\w, -]/, '⛔') ??
    fieldEndingWith(line, end, /[A-Za-z0-9, !]/, '🔁')
  );
}

/**
 * The known fields at the end of a task line, last first. Like the Tasks plugin it reads from the
 * end and stops at the first thing it does not know, at the latest at the `]` of the checkbox.
 * Linear: at most 21 fields are read, as there.
 */
export function trailingFields(line: string, body: number): readonly TaskField[] {
  const fields: TaskField[] = [];
  let end = endBeforeBlockId(line, body, trimmedEnd(line, body));
  while (fields.length < 21) {
    const field = fieldEndingAt(line, end);
    if (field === null) break;
    fields.push(field);
    end = trimmedEnd(line.slice(0, field.from), body);
  }
  return fields;
}
