import { matchBrackets } from './match-brackets';

/** A line of Markdown without its marks. */
export interface InlineText {
  /** What a reader sees: `**[[a|b]]** [c](https://d)` is `b c`. */
  readonly text: string;
  /** How many of its visible characters, white space aside, are bold, and how many struck through. */
  readonly strong: number;
  readonly struck: number;
  readonly visible: number;
}

interface Piece {
  text: string;
  /** For a run of `*`, `_`, `~` or `=` that may still turn out to be plain text. */
  readonly mark: Mark | null;
  strong: boolean;
  struck: boolean;
}

interface Mark {
  readonly character: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * Takes emphasis, code, highlight and strike marks, links, footnotes and backslash escapes off a line.
 * More lenient than CommonMark about which marks may open and close, as emphasis beside full-width
 * punctuation is common in Chinese notes; a mark without its partner stays as text.
 */
export function readInline(line: string): InlineText {
  if (!/[*_~=`[\\<]/.test(line)) {
    const text = line.replace(/\s+/g, ' ').trim();
    return { text, strong: 0, struck: 0, visible: text.replace(/ /g, '').length };
  }
  const pieces = splitPieces(line);
  pairMarks(pieces);
  let text = '';
  const counts = { strong: 0, struck: 0, visible: 0 };
  for (const piece of pieces) {
    text += piece.text;
    const size = piece.text.replace(/\s+/g, '').length;
    counts.visible += size;
    if (piece.strong) counts.strong += size;
    if (piece.struck) counts.struck += size;
  }
  return { text: text.replace(/\s+/g, ' ').trim(), ...counts };
}

/** The text of a line without its marks. */
export function plainText(line: string): string {
  return readInline(line).text;
}

function splitPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  const brackets = matchBrackets(line);
  const jumps = new Map<number, number>();
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ text: plain, mark: null, strong: false, struck: false });
    plain = '';
  };
  for (let at = 0; at < line.length;) {
    const jump = jumps.get(at);
    const token =
      jump === undefined ? readToken(line, at, brackets, jumps) : { text: '', to: jump };
    if (token.mark) {
      flush();
      pieces.push({ text: token.text, mark: token.mark, strong: false, struck: false });
    } else {
      plain += token.text;
    }
    at = token.to;
  }
  flush();
  return pieces;
}

interface Token {
  readonly text: string;
  readonly to: number;
  readonly mark?: Mark;
}

/** What stands at an offset: an escape, code, a link, a mark, or one character of text. */
function readToken(
  line: string,
  at: number,
  brackets: ReadonlyMap<number, number>,
  jumps: Map<number, number>,
): Token {
  const character = line.charAt(at);
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) {
    return { text: line.charAt(at + 1), to: at + 2 };
  }
  if (character === '`') return readCode(line, at);
  if (character === '!' && line.charAt(at + 1) === '[' && brackets.has(at + 1)) {
    return { text: '', to: at + 1 };
  }
  if (character === '[') return readLink(line, at, brackets, jumps);
  if (character === '<') return readAngle(line, at);
  if ('*_~='.includes(character)) return readMark(line, at);
  return { text: character, to: at + 1 };
}

function readCode(line: string, at: number): Token {
  let open = at;
  while (line.charAt(open) === '`') open++;
  const fence = line.slice(at, open);
  let close = line.indexOf(fence, open);
  while (close >= 0 && line.charAt(close + fence.length) === '`') {
    while (line.charAt(close) === '`') close++;
    close = line.indexOf(fence, close);
  }
  if (close < 0) return { text: fence, to: open };
  return { text: line.slice(open, close).trim(), to: close + fence.length };
}

/** `[[a|b]]` is b, `[a](b)` is a, `[^1]` is nothing; any other bracket is text. */
function readLink(
  line: string,
  at: number,
  brackets: ReadonlyMap<number, number>,
  jumps: Map<number, number>,
): Token {
  const close = brackets.get(at);
  if (close === undefined) return { text: '[', to: at + 1 };
  if (line.charAt(at + 1) === '^') return { text: '', to: close + 1 };
  const inner = brackets.get(at + 1);
  if (line.charAt(at + 1) === '[' && inner === close - 1) {
    const target = line.slice(at + 2, inner).replace(/\\\|/g, '|');
    return { text: target.slice(target.indexOf('|') + 1).trim(), to: close + 1 };
  }
  const end = line.charAt(close + 1) === '(' ? brackets.get(close + 1) : undefined;
  if (end === undefined) return { text: '[', to: at + 1 };
  jumps.set(close, end + 1);
  return { text: '', to: at + 1 };
}

/** `<https://…>` is its address, `<br>` a space, other bare tags nothing. */
function readAngle(line: string, at: number): Token {
  const tag = /<(?:(https?:\/\/[^\s<>]{1,2000})|(\/?[a-zA-Z]{1,10})\s{0,3}\/?)>/y;
  tag.lastIndex = at;
  const match = tag.exec(line);
  if (!match) return { text: '<', to: at + 1 };
  const text = match[1] ?? (match[2]?.toLowerCase() === 'br' ? ' ' : '');
  return { text, to: at + match[0].length };
}

function readMark(line: string, at: number): Token {
  const character = line.charAt(at);
  let to = at;
  while (line.charAt(to) === character) to++;
  const text = line.slice(at, to);
  const length = to - at;
  const before = line.charAt(at - 1);
  const after = line.charAt(to);
  const doubled = character === '~' || character === '=';
  if (doubled ? length !== 2 : length > 3) return { text, to };
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const inNumber = /\d/.test(before) && /\d/.test(after);
  if ((character === '_' && inWord) || (character === '*' && length === 1 && inNumber)) {
    return { text, to };
  }
  const canOpen = after !== '' && !/\s/.test(after);
  const canClose = before !== '' && !/\s/.test(before);
  return canOpen || canClose ? { text, to, mark: { character, canOpen, canClose } } : { text, to };
}

/** Pairs marks with the nearest equal one before them, and forgets those opened in between. */
function pairMarks(pieces: Piece[]): void {
  let open: number[] = [];
  pieces.forEach((piece, at) => {
    if (!piece.mark) return;
    const partner = piece.mark.canClose
      ? open.findLastIndex((each) => pieces[each]?.text === piece.text)
      : -1;
    const start = open[partner];
    if (start === undefined) {
      // Marks beyond this depth stay text, which keeps the search for partners short.
      if (piece.mark.canOpen && open.length < 32) open.push(at);
      return;
    }
    open = open.slice(0, partner);
    markBetween(pieces, start, at);
  });
}

function markBetween(pieces: Piece[], start: number, end: number): void {
  const opener = pieces[start];
  const closer = pieces[end];
  if (!opener?.mark || !closer) return;
  const struck = opener.mark.character === '~';
  const strong = !struck && opener.mark.character !== '=' && opener.text.length >= 2;
  for (const piece of pieces.slice(start + 1, end)) {
    if (struck) piece.struck = true;
    if (strong) piece.strong = true;
  }
  opener.text = '';
  closer.text = '';
}
