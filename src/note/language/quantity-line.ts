import { LONGEST_LINE } from './characters';
import { en } from './en';
import { variants } from './fold-variants';
import { lexicons } from './lexicons';
import type { QuantityWords } from './quantity-words';

/** A part of a line the reader of numbers passes over. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A line made ready for the readers of quantities; all offsets are those of `raw`. */
export interface QuantityLine {
  readonly raw: string;
  /** Folded, with dates blotted out. */
  readonly text: string;
  /** Folded: lower case, plain spaces, apostrophes and arrows; no emphasis marks. */
  readonly plain: string;
  /** How the line's language writes a decimal fraction. */
  readonly decimal: '.' | ',';
  /** Scale letters of the line's language alone. */
  readonly letters: Readonly<Record<string, number>>;
}

/** Stands where a date stood: neither letter, digit, space nor sign. */
const BLOT = '\u0000';

const FOLDS: ReadonlyMap<string, string> = new Map([
  ['\u2019', "'"],
  ['\u2018', "'"],
  ['\u02bc', "'"],
  ['`', ' '],
  ['\u2212', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u301c', '~'],
  ['\u2044', '/'],
  ['\t', ' '],
  ...variants,
]);

/** Folds a line and blots out the given spans. */
export function prepareLine(line: string, blots: readonly Span[]): QuantityLine {
  const raw = line.slice(0, LONGEST_LINE);
  const plain = foldLine(raw);
  let text = plain;
  for (const blot of blots) {
    const to = Math.min(text.length, blot.to);
    text = text.slice(0, blot.from) + BLOT.repeat(Math.max(0, to - blot.from)) + text.slice(to);
  }
  const { decimal, letters } = languageOf(plain);
  return { raw, text, plain, decimal, letters };
}

/** Characters that fold to more than their lower case; most lines have none. */
const UNUSUAL = new RegExp(
  `[*_~>\\u00a0\\u3000\\u2000-\\u202f\\uff01-\\uff5e${[...FOLDS.keys()].join('')}]`,
);

function foldLine(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower.length === raw.length && !UNUSUAL.test(raw)) return lower;
  let folded = '';
  for (let at = 0; at < raw.length; at += 1) folded += foldAt(raw, at);
  return folded;
}

function foldAt(raw: string, at: number): string {
  const code = raw.charCodeAt(at);
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) {
    return foldAt(String.fromCharCode(code - 0xfee0), 0);
  }
  const char = raw.charAt(at);
  // Emphasis: `**`, `__`, `~~`.
  if ('*_~'.includes(char) && (raw[at + 1] === char || raw[at - 1] === char)) return ' ';
  if (char === '>' && raw[at - 1] === '-') return '→';
  if (/\s|\u200b/.test(char)) return ' ';
  const lower = char.toLowerCase();
  return FOLDS.get(char) ?? (lower.length === 1 ? lower : char);
}

/** The words of the language whose script the first letter that tells belongs to. */
function languageOf(plain: string): QuantityWords {
  for (let at = 0; at < plain.length; at += 1) {
    if (plain.charCodeAt(at) < 128) continue;
    const char = plain.charAt(at);
    for (const { quantities } of lexicons) {
      const { script } = quantities;
      if (script && char >= script[0] && char <= script[1]) return quantities;
    }
  }
  return en.quantities;
}
