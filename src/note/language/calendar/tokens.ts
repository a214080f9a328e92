import { isDigitAt, isIdeographAt, isLetterAt } from '../characters';
import { variants } from '../fold-variants';
import { findHiddenSpans } from './hidden-spans';

export type TokenKind = 'digits' | 'word' | 'ideograph' | 'mark';

/** A run of digits, a word, one ideograph or one other character. Marks of emphasis are left out. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded: lower case, ASCII digits, dashes and apostrophes. As long as in the line. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether white space (or something left out) stands before it. */
  readonly gap: boolean;
  /** Whether it is struck through. */
  readonly struck: boolean;
  /** Whether it is the last one of a few words in quotation marks. */
  readonly endsTitle: boolean;
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—−'].map((from) => [from, '-'] as const),
  ...[...'〜∼˜'].map((from) => [from, '~'] as const),
  ...[...'’ʼ‘′ʹ`´'].map((from) => [from, "'"] as const),
  ...[...'⇒➡➔➜⟶➝'].map((from) => [from, '→'] as const),
  ['。', '.'],
  ...variants,
]);

const QUOTES = new Set([...'"“”«»„「」『』']);
const LEFT_OUT = new Set([...QUOTES, ...'*_\\\uFE0F\u200B\u200C\u200D\u2060\uFEFF\u00AD']);

/** More tokens between quotation marks are no title but something said. */
const LONGEST_TITLE = 5;

/** Anything that a fold may change. */
const FOLDED = new RegExp(`[\uff01-\uff5e${[...FOLDS.keys()].join('')}]`, 'g');

/** Folds case, width, dashes and apostrophes without changing any offset. */
export function foldLine(line: string): string {
  const lower = line.toLowerCase();
  const folded = lower.length === line.length ? lower : lowerEach(line);
  return folded.replace(FOLDED, foldCharacter);
}

/** Lower case for the rare line that has a letter whose lower case is longer. */
function lowerEach(line: string): string {
  let lower = '';
  for (let at = 0; at < line.length; at++) {
    const folded = line.charAt(at).toLowerCase();
    lower += folded.length === 1 ? folded : line.charAt(at);
  }
  return lower;
}

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return FOLDS.get(char) ?? char;
}

/** Stands for a hidden span. */
const COVER = { kind: 'mark', text: '', gap: true, endsTitle: false } as const;

/** Splits a folded line into tokens. Linear. */
export function tokenize(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  const hidden = findHiddenSpans(folded);
  let span = 0;
  let gap = true;
  let struck = false;
  let title = -1;
  let at = 0;
  while (at < folded.length) {
    const cover = hidden[span];
    if (cover && at >= cover.from) {
      tokens.push({ ...COVER, from: at, to: cover.to, struck });
      at = cover.to;
      span += 1;
      gap = true;
      continue;
    }
    const kind = kindAt(folded, at);
    const char = kind === 'mark' ? folded.charAt(at) : '';
    if (char === ' ') {
      gap = true;
      at += 1;
      continue;
    }
    if (char === '~' && folded[at + 1] === '~') {
      struck = !struck;
      gap = true;
      at += 2;
      continue;
    }
    if (kind === 'mark' && (LEFT_OUT.has(char) || char.trim() === '')) {
      if (QUOTES.has(char)) {
        const last = tokens[tokens.length - 1];
        const length = tokens.length - title;
        if (last && !gap && title >= 0 && length > 1 && length <= LONGEST_TITLE) {
          tokens[tokens.length - 1] = { ...last, endsTitle: true };
        }
        title = tokens.length;
      }
      gap = true;
      at += 1;
      continue;
    }
    const limit = cover ? cover.from : folded.length;
    const to = Math.min(endAt(folded, at, kind), limit);
    const text = folded.slice(at, to);
    tokens.push({ kind, text, from: at, to, gap, struck, endsTitle: false });
    gap = false;
    at = to;
  }
  return tokens;
}

function kindAt(text: string, at: number): TokenKind {
  if (isDigitAt(text, at)) return 'digits';
  if (isLetterAt(text, at) || isPossessiveAt(text, at)) return 'word';
  return isIdeographAt(text, at) ? 'ideograph' : 'mark';
}

function endAt(text: string, at: number, kind: TokenKind): number {
  let end = at + 1;
  if (kind === 'digits') while (isDigitAt(text, end)) end += 1;
  if (kind === 'word') {
    if (text[at] === "'") return at + 2;
    while (
      isLetterAt(text, end) ||
      (text[end] === "'" && isLetterAt(text, end + 1) && !isPossessiveAt(text, end))
    ) {
      end += 1;
    }
  }
  if (kind === 'mark') end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return end;
}

/** An apostrophe and an s that end a word: the one in "year's". */
function isPossessiveAt(text: string, at: number): boolean {
  return text[at] === "'" && text[at + 1] === 's' && !isLetterAt(text, at + 2);
}
