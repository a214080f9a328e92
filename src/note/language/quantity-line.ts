import { endOfWord, isIdeographAt, isLetterAt, LONGEST_LINE } from './characters';
import { en } from './en';
import { variants } from './fold-variants';
import { lexicons } from './lexicons';
import { findPhraseAt } from './phrase-table';
import { marketCapWords } from './quantity-tables';
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
  /** The language has a script of its own, so that Latin words in the line are mostly names. */
  readonly foreign: boolean;
  /** The line speaks of a market value, or of a token by its `$TICKER`: a lone `м` is a million. */
  readonly marketCap: boolean;
}

/** Stands where a date stood: neither letter, digit, space nor sign. */
export const BLOT = '\u0000';

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
  ['\r', ' '],
  ['\n', ' '],
  ...variants,
]);

/** Folds a line and blots out the given spans. */
export function prepareLine(line: string, blots: readonly Span[]): QuantityLine {
  const raw = line.slice(0, LONGEST_LINE);
  const plain = foldLine(raw);
  let text = plain;
  for (const blot of blots) {
    const from = Math.max(0, blot.from);
    const to = Math.min(text.length, blot.to);
    if (to > from) text = text.slice(0, from) + BLOT.repeat(to - from) + text.slice(to);
  }
  const { decimal, letters, script } = languageOf(plain);
  return {
    raw,
    text,
    plain,
    decimal,
    letters,
    foreign: script !== null,
    marketCap: isMarketCapLine(plain),
  };
}

/** Characters, by their codes, that fold to more than their lower case; most lines have none. */
const UNUSUAL = new Uint8Array(0x10000);
for (const char of ['*', '_', '~', '>', '\u00a0', '\u3000', ...FOLDS.keys()]) {
  UNUSUAL[char.charCodeAt(0)] = 1;
}
UNUSUAL.fill(1, 0x2000, 0x2030).fill(1, 0xff01, 0xff5f);

function isUnusual(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) if (UNUSUAL[raw.charCodeAt(at)] === 1) return true;
  return false;
}

function foldLine(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower.length === raw.length && !isUnusual(raw)) return lower;
  let folded = '';
  for (let at = 0; at < raw.length; at += 1) folded += foldAt(raw, at);
  return folded;
}

function foldAt(raw: string, at: number): string {
  const char = raw.charAt(at);
  const code = raw.charCodeAt(at);
  if (code < 128) {
    if (code >= 65 && code <= 90) return char.toLowerCase();
    if (isMarkAt(raw, at)) return ' ';
    if (char === '-' && raw[at + 1] === '>') return ' ';
    if (char === '>' && raw[at - 1] === '-') return '→';
    return FOLDS.get(char) ?? char;
  }
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) return foldAt(fullWidth(code), 0);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) {
    return ' ';
  }
  const lower = char.toLowerCase();
  return FOLDS.get(char) ?? (lower.length === 1 ? lower : char);
}

const fullWidth = (code: number): string => String.fromCharCode(code - 0xfee0);

/** Emphasis: `**`, `__`, `~~`. */
function isMarkAt(raw: string, at: number): boolean {
  const char = raw[at];
  if (char !== '*' && char !== '_' && char !== '~') return false;
  return raw[at + 1] === char || raw[at - 1] === char;
}

/** The words of the language whose script the first letter that tells belongs to. */
function languageOf(plain: string): QuantityWords {
  for (let at = 0; at < plain.length; at += 1) {
    if (plain.charCodeAt(at) < 128 || (!isLetterAt(plain, at) && !isIdeographAt(plain, at)))
      continue;
    const char = plain.charAt(at);
    for (const { quantities } of lexicons) {
      const script = quantities.script;
      if (script && char >= script[0] && char <= script[1]) return quantities;
    }
  }
  return en.quantities;
}

function isMarketCapLine(plain: string): boolean {
  if (!hasLoneLetter(plain, 'м')) return false;
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '$' && endOfWord(plain, at + 1) > at + 2) return true;
    if (isLetterAt(plain, at) && findPhraseAt(marketCapWords, plain, at)) return true;
  }
  return false;
}

function hasLoneLetter(plain: string, letter: string): boolean {
  for (let at = plain.indexOf(letter); at >= 0; at = plain.indexOf(letter, at + 1)) {
    if (!isLetterAt(plain, at - 1) && !isLetterAt(plain, at + 1)) return true;
  }
  return false;
}
