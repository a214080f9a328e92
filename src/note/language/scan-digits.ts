import { isDigitAt, isLetterAt } from './characters';
import type { QuantityLine } from './quantity-line';

/** Digits read as one number; a null value means that they are none (`1.2.3`, `24/7`, `10:30`). */
export interface DigitRun {
  readonly to: number;
  readonly value: number | null;
}

const DIGITS = /\d+(?:[.,]\d+)*/y;
const SPACE_GROUPS = /[1-9]\d{0,2}(?: \d{3}(?!\d))+(?:[.,]\d+)?/y;

/**
 * Reads the digits at `at`: `2,000` (comma grouping, or decimal comma by the line's language),
 * `2 000`, `1.9*10^6`, `10⁶`, `1e9`.
 */
export function scanDigits({ text, decimal }: QuantityLine, at: number): DigitRun {
  const groups = matchAt(SPACE_GROUPS, text, at)?.[0];
  const written = groups ?? matchAt(DIGITS, text, at)?.[0] ?? '';
  const number = groups ? groups.replace(/ /g, '').replace(',', '.') : joinParts(written, decimal);
  const to = at + written.length;
  if (number === null || isRatioAt(text, to)) return { to: endOfRun(text, to), value: null };
  const alone = number === '10' ? matchAt(EXPONENT, text, to) : null;
  const power = alone ?? matchAt(POWER, text, to);
  if (!power) return { to, value: Number(number) };
  const [whole, sign, raised = ''] = power;
  const exponent = sign ?? Array.from(raised, (char) => SUPERSCRIPTS.indexOf(char)).join('');
  return { to: to + whole.length, value: Number(`${alone ? 1 : number}e${exponent}`) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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

/** A plain decimal such as `1200.5`, or null where the marks make no number. */
function joinParts(written: string, decimal: '.' | ','): string | null {
  if (written.replace(/\d/g, '').length < 2) {
    const grouped =
      /^[1-9]\d{0,2},\d{3}$/.test(written) && (decimal === '.' || written.endsWith(',000'));
    return written.replace(',', grouped ? '' : '.');
  }
  const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(written);
  return grouped && `${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[3] ?? '0'}`;
}

/** `24/7`, `10:30`, `1/3`, `9·24`, `1+6`. */
function isRatioAt(text: string, at: number): boolean {
  return '/:·+'.includes(text[at] ?? ' ') && isDigitAt(text, at + 1);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten after a number: `e9`, `*10^6`, `×10⁶`; after a 10 the exponent alone. */
const POWER = new RegExp(
  `(?:e| ?[*×x·х] ?10\\^)([+-]?\\d{1,2})(?![a-z\\d])| ?[*×x·х] ?10([${SUPERSCRIPTS}]{1,2})`,
  'y',
);
const EXPONENT = new RegExp(`\\^(-?\\d{1,2})|([${SUPERSCRIPTS}]{1,2})`, 'y');
