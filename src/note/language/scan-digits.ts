import { isDigitAt, isIdeographAt, isLetterAt, isSpaceAt } from './characters';
import type { QuantityLine } from './quantity-line';

/** Digits read as one number; a null value means that they are none (`1.2.3`, `24/7`, `10:30`). */
export interface DigitRun {
  readonly to: number;
  readonly value: number | null;
  /** Digits after the decimal mark as written, null without a mark. */
  readonly decimals: string | null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads the digits at `at`: `2,000` (comma grouping, or decimal comma by the line's language),
 * `2 000`, `1.9*10^6`, `10⁶`, `1e9`. Grouping by spaces is read only where `spaces` allows.
 */
export function scanDigits(line: QuantityLine, at: number, spaces: boolean): DigitRun {
  const { text } = line;
  let to = endOfDigits(text, at);
  if (isEnd(text, to)) return { to, value: Number(text.slice(at, to)), decimals: null };
  const parts = [text.slice(at, to)];
  let marks = '';
  while ((text[to] === ',' || text[to] === '.') && isDigitAt(text, to + 1)) {
    marks += text.charAt(to);
    const end = endOfDigits(text, to + 1);
    parts.push(text.slice(to + 1, end));
    to = end;
  }
  if (marks === '' && spaces) to = readSpaceGroups(text, to, parts);
  const grouped = text.slice(at, to).includes(' ');
  if (grouped && (text[to] === ',' || text[to] === '.') && isDigitAt(text, to + 1)) {
    const end = endOfDigits(text, to + 1);
    const decimals = text.slice(to + 1, end);
    return power(text, end, Number(`${parts.join('')}.${decimals}`), decimals);
  }
  if (grouped) return power(text, to, Number(parts.join('')), null);
  const joined = joinParts(parts, marks, line.decimal);
  if (joined === null || isRatioAt(text, to))
    return { to: endOfRun(text, to), value: null, decimals: null };
  const decimals = joined.includes('.') ? joined.slice(joined.indexOf('.') + 1) : null;
  return power(text, to, Number(joined), decimals);
}

/** Most numbers are a few digits before a `%`, an ideograph or a space and a word. */
function isEnd(text: string, to: number): boolean {
  if (isIdeographAt(text, to) || text[to] === '%') return true;
  const next = to + 1;
  return isSpaceAt(text, to) && isLetterAt(text, next) && text[next] !== 'x' && text[next] !== 'х';
}

/** The end of a run of digits, letters and the marks that join them into a name or code. */
export function endOfRun(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (isDigitAt(text, end) || isLetterAt(text, end)) end += 1;
    else if ('.,-/:_'.includes(text[end] ?? ' ') && isDigitAt(text, end + 1)) end += 1;
    else return end;
  }
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

function readSpaceGroups(text: string, at: number, parts: string[]): number {
  let to = at;
  const head = parts[0] ?? '';
  if (head.length > 3 || head.startsWith('0')) return to;
  while (text[to] === ' ' && isDigitAt(text, to + 1) && endOfDigits(text, to + 1) === to + 4) {
    parts.push(text.slice(to + 1, to + 4));
    to += 4;
  }
  return to;
}

/** A plain decimal such as `1200.5`, or null where the marks make no number. */
function joinParts(parts: readonly string[], marks: string, decimal: '.' | ','): string | null {
  const [head = '', next = ''] = parts;
  if (marks === '') return head;
  const thousands = head.length <= 3 && !head.startsWith('0');
  if (marks.length === 1) {
    const groups = thousands && next.length === 3;
    if (marks === '.') return `${head}.${next}`;
    return groups && (decimal === '.' || next === '000') ? head + next : `${head}.${next}`;
  }
  const last = marks.charAt(marks.length - 1);
  const first = marks.charAt(0);
  const whole = last === first ? parts : parts.slice(0, -1);
  if (!thousands || marks.slice(0, whole.length - 1) !== first.repeat(whole.length - 1))
    return null;
  if (whole.some((part, index) => index > 0 && part.length !== 3)) return null;
  return last === first ? whole.join('') : `${whole.join('')}.${parts[parts.length - 1] ?? ''}`;
}

/** `24/7`, `10:30`, `1/3`, `9·24`, `1+6`. */
function isRatioAt(text: string, at: number): boolean {
  return '/:·+'.includes(text[at] ?? ' ') && isDigitAt(text, at + 1);
}

/** Multiplies by a power of ten that is written after the number. */
function power(text: string, to: number, value: number, decimals: string | null): DigitRun {
  const none = { to, value, decimals };
  if (text[to] === 'e') {
    const sign = text[to + 1] === '+' || text[to + 1] === '-' ? 1 : 0;
    const end = endOfDigits(text, to + 1 + sign);
    const length = end - to - 1 - sign;
    if (length < 1 || length > 2 || isLetterAt(text, end)) return none;
    return { to: end, value: scaled(value, Number(text.slice(to + 1, end))), decimals };
  }
  if (value === 10 && decimals === null) {
    const own = exponentAt(text, to);
    if (own) return { to: own.to, value: scaled(1, own.value), decimals };
  }
  let at = to;
  if (text[at] === ' ') at += 1;
  if (!'*×x·х'.includes(text[at] ?? ' ')) return none;
  at += text[at + 1] === ' ' ? 2 : 1;
  if (!text.startsWith('10', at)) return none;
  const exponent = exponentAt(text, at + 2);
  return exponent ? { to: exponent.to, value: scaled(value, exponent.value), decimals } : none;
}

const scaled = (value: number, exponent: number): number => Number(`${value}e${exponent}`);

function exponentAt(text: string, at: number): { to: number; value: number } | null {
  if (text[at] === '^') {
    const from = text[at + 1] === '-' ? at + 2 : at + 1;
    const end = endOfDigits(text, from);
    return end > from && end - from <= 2
      ? { to: end, value: Number(text.slice(at + 1, end)) }
      : null;
  }
  let digits = '';
  while (digits.length < 2 && SUPERSCRIPTS.includes(text[at + digits.length] ?? ' ')) {
    digits += String(SUPERSCRIPTS.indexOf(text.charAt(at + digits.length)));
  }
  return digits === '' ? null : { to: at + digits.length, value: Number(digits) };
}
