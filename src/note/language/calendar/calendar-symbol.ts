import type { Mark } from '../calendar-words';
import { LONGEST_LINE } from '../characters';
import { foldLine, tokenize, type Token, type TokenKind } from './tokens';
import { meaningByPart, NO_MEANING, vocabulary, type Meaning } from './vocabulary';

/** A phrase, a number or a single token of a line, with all it can mean. */
export interface CalendarSymbol {
  readonly kind: TokenKind | 'end';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly gap: boolean;
  readonly struck: boolean;
  /** The value of a run of digits, else NaN. */
  readonly value: number;
  /** How many digits it has, else 0. */
  readonly width: number;
  readonly means: Meaning;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether its second letter is one too. */
  readonly acronym: boolean;
  /** Whether a title in quotation marks ends after it. */
  readonly endsTitle: boolean;
}

/** What stands before the first and after the last symbol. */
export const END: CalendarSymbol = {
  kind: 'end',
  text: '',
  from: 0,
  to: 0,
  gap: true,
  struck: false,
  value: NaN,
  width: 0,
  means: NO_MEANING,
  capital: false,
  acronym: false,
  endsTitle: false,
};

export function hasMark(symbol: CalendarSymbol, mark: Mark): boolean {
  return symbol.means.marks?.has(mark) ?? false;
}

/** Whether a character of a token is a capital: it was folded, and to lower case. */
function isCapitalAt(line: string, { text, from }: Token, at: number): boolean {
  const char = line.charAt(from + at);
  return char !== text.charAt(at) && char !== char.toLowerCase();
}

/** Reads a line once into symbols, the longest phrase first. Linear. */
export function readSymbols(line: string): readonly CalendarSymbol[] {
  const text = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
  const tokens = tokenize(foldLine(text));
  const symbols: CalendarSymbol[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const [means, end] = phraseAt(tokens, at);
    const next = endsAbbreviation(tokens, end) ? end + 1 : end;
    symbols.push(makeSymbol(text, token, tokens[next - 1] ?? token, means));
    at = next;
  }
  return symbols;
}

function makeSymbol(line: string, first: Token, last: Token, means: Meaning): CalendarSymbol {
  const isNumber = first.kind === 'digits' && first === last;
  const words =
    first === last && !means.marks?.has('capitals') ? first.text : line.slice(first.from, last.to);
  const capital = first.kind === 'word' && isCapitalAt(line, first, 0);
  const isLow = means.marks?.has('capitals') === true && words !== words.toUpperCase();
  return {
    kind: first.kind,
    text: first === last ? first.text : words.toLowerCase(),
    from: first.from,
    to: last.to,
    gap: first.gap,
    struck: first.struck,
    value: isNumber && first.text.length < 10 ? Number(first.text) : NaN,
    width: isNumber ? first.text.length : 0,
    means: isLow ? NO_MEANING : means,
    capital,
    acronym: capital && isCapitalAt(line, first, 1),
    endsTitle: last.endsTitle,
  };
}

/** What may part the words of a phrase: "end-to-end", `w/c`, `ф.р`. */
const INSIDE_PHRASE = new Set(['-', '.', '/', ',']);

const isWord = (token: Token | undefined, text: string): boolean =>
  token?.text === text && token.kind !== 'ideograph';

/** The meaning of the longest phrase at a token, and the token after it. */
function phraseAt(tokens: readonly Token[], at: number): readonly [Meaning, number] {
  const first = tokens[at];
  for (const phrase of vocabulary.get(first?.text ?? '') ?? []) {
    const end = matchRest(tokens, at + 1, phrase.rest);
    if (end > 0) return [phrase.meaning, end];
  }
  return [first?.kind === 'word' ? meaningByPart(first.text) : NO_MEANING, at + 1];
}

/**
 * The token after the rest of a phrase, or 0. A glued hyphen or a short word's dot may come between;
 * ideographs of one phrase stand together.
 */
function matchRest(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  let at = from;
  for (const text of rest) {
    const token = tokens[at];
    if (token?.text === text) {
      if (token.kind === 'ideograph' && token.gap) return 0;
      at += 1;
    } else if (token && INSIDE_PHRASE.has(token.text) && isWord(tokens[at + 1], text)) {
      at += 2;
    } else {
      return 0;
    }
  }
  return at;
}

const ABBREVIATION_LENGTH = 6;

/** A dot glued to a short word that something follows: `Sept. 2026`, `4 кв. 2026`. */
function endsAbbreviation(tokens: readonly Token[], end: number): boolean {
  const word = tokens[end - 1];
  const dot = tokens[end];
  if (word?.kind !== 'word' || dot?.text !== '.' || dot.gap) return false;
  return word.text.length <= ABBREVIATION_LENGTH && end + 1 < tokens.length;
}
