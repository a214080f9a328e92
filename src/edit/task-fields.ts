/** A field at the end of a task line, in the emoji format of the Tasks plugin; columns in the line. */
export interface TaskField {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
}

const dateSymbols = ['➕', '🛫', '⏳', '⌛', '📅', '📆', '🗓', '❌', '✅'];
const prioritySymbols = ['🔺', '⏫', '🔼', '🔽', '⏬'];
const tagStops = ' !@#$%^&*(),.?":{}|<>';

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isIdCode = (code: number): boolean =>
  isAsciiDigit(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 45 ||
  code === 95;
const isRuleCode = (code: number): boolean =>
  (isIdCode(code) && code !== 45 && code !== 95) || code === 44 || code === 32 || code === 33;

/** Whether the ten code units at `at` have the shape `0000-00-00`. */
export function isDateShape(line: string, at: number): boolean {
  for (let index = 0; index < 10; index++) {
    const code = line.charCodeAt(at + index);
    if (index === 4 || index === 7 ? code !== 45 : !isAsciiDigit(code)) return false;
  }
  return true;
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
  let at = end;
  while (at > from && isIdCode(line.charCodeAt(at - 1)) && line[at - 1] !== '_') at--;
  if (at === end || line[at - 1] !== '^' || line[at - 2] !== ' ') return end;
  const content = trimmedEnd(line.slice(0, at - 2), from);
  return at - 2 > firstContent(line, from) ? content : end;
}

function firstContent(line: string, from: number): number {
  let at = from;
  while (at < line.length && line.charAt(at).trim() === '') at++;
  return at;
}

function symbolBefore(line: string, end: number, symbols: readonly string[]): TaskField | null {
  let at = end;
  while (line[at - 1] === ' ') at--;
  if (line[at - 1] === '\uFE0F') at--;
  const symbol = symbols.find((candidate) => line.endsWith(candidate, at));
  return symbol === undefined ? null : { symbol, from: at - symbol.length, to: end };
}

function fieldEndingWith(
  line: string,
  end: number,
  isValue: (code: number) => boolean,
  symbol: string,
): TaskField | null {
  let at = end;
  while (at > 0 && isValue(line.charCodeAt(at - 1))) at--;
  if (line.slice(at, end).trim() === '') return null;
  const field = symbolBefore(line, at, [symbol]);
  return field === null ? null : { ...field, to: end };
}

function tagEndingAt(line: string, end: number): TaskField | null {
  let at = end;
  while (at > 0 && !tagStops.includes(line.charAt(at - 1))) at--;
  if (at === end || line[at - 1] !== '#') return null;
  return line.charAt(at - 2).trim() === '' ? { symbol: '#', from: at - 1, to: end } : null;
}

function completionEndingAt(line: string, end: number): TaskField | null {
  const word = ['keep', 'delete'].find(
    (candidate) => line.slice(end - candidate.length, end).toLowerCase() === candidate,
  );
  if (word === undefined) return null;
  const field = symbolBefore(line, end - word.length, ['🏁']);
  return field === null ? null : { symbol: `🏁${word}`, from: field.from, to: end };
}

function fieldEndingAt(line: string, end: number): TaskField | null {
  if (isDateShape(line, end - 10)) {
    const field = symbolBefore(line, end - 10, dateSymbols);
    if (field !== null) return { ...field, to: end };
  }
  const priority = symbolBefore(line, end, prioritySymbols);
  if (priority !== null) return priority;
  return (
    completionEndingAt(line, end) ??
    tagEndingAt(line, end) ??
    fieldEndingWith(line, end, isIdCode, '🆔') ??
    fieldEndingWith(line, end, (code) => isIdCode(code) || code === 44 || code === 32, '⛔') ??
    fieldEndingWith(line, end, isRuleCode, '🔁')
  );
}

/**
 * The known fields at the end of a task line, last first. Like the Tasks plugin it reads from the
 * end and stops at the first thing it does not know. Linear: at most 21 fields are read, as there.
 */
export function trailingFields(line: string, body: number): readonly TaskField[] {
  const fields: TaskField[] = [];
  let end = endBeforeBlockId(line, body, trimmedEnd(line, body));
  while (end > body && fields.length < 21) {
    const field = fieldEndingAt(line, end);
    if (field === null || field.from < body) break;
    fields.push(field);
    end = trimmedEnd(line.slice(0, field.from), body);
  }
  return fields;
}
