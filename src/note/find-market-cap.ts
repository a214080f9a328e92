import { isLetterAt } from './language/characters';
import { isChange } from './language/join-amounts';
import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';
import { prepareLine } from './language/quantity-line';
import { type Amount, readAmounts as readLineAmounts } from './language/read-amount';
import type { NoteFacts } from './parsed-note';

type MarketCap = NonNullable<NoteFacts['marketCap']>;

const LABELS: readonly string[] = lexicons.flatMap(({ note }) => note.facts.marketCap);

/** `$AURM 1,15 м`: how token posts state a market value, often before `CA:` and the contract. */
const TOKEN = /\$[A-Z][A-Z0-9]{0,9} {1,3}(?=[\d$€£¥])/g;

/** How far from its label the amount may stand, and how much is read to find it. */
const NEAR = 30;
const WINDOW = 80;

/** Labels and tokens of a line that are tried; each costs the reading of a window. */
const MOST_TRIED = 12;

/**
 * The first market value of a text (one paragraph a line): `market cap $1.2B` is 1200000000 USD,
 * `市值 1.2 万亿` has no currency of its own. The amount stands within a few words after its label, or
 * right before it; of `from $2B to $3B` it is the last.
 */
export function findMarketCap(lines: readonly string[]): MarketCap | null {
  for (const line of lines) {
    const found = findBesideLabel(line) ?? findAfterToken(line);
    if (found) return found;
  }
  return null;
}

function findBesideLabel(line: string): MarketCap | null {
  const folded = foldWords(line);
  // Lower case can be longer (İ), and then offsets would not fit.
  if (folded.length !== line.length) return null;
  let tried = 0;
  for (const label of LABELS) {
    for (let at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + label.length)) {
      if (isLetterAt(line, at) && isLetterAt(line, at - 1)) continue;
      if (++tried > MOST_TRIED) return null;
      const found = readAfter(line, at, at + label.length) ?? readBefore(line, at);
      if (found) return found;
    }
  }
  return null;
}

function readAfter(line: string, from: number, to: number): MarketCap | null {
  let end = to;
  while (isLetterAt(line, end)) end++;
  const { amounts, changed } = readAmounts(line.slice(from, end + WINDOW));
  const first = amounts.find(({ start }) => from + start >= end);
  if (first === undefined) return null;
  const between = line.slice(end, from + first.start);
  const isNear = between.length <= NEAR && !/[.;。；]/.test(between);
  return isNear ? toMarketCap(changed.get(first) ?? first) : null;
}

function readBefore(line: string, at: number): MarketCap | null {
  const before = line.slice(Math.max(0, at - WINDOW / 2), at);
  const clause = before.split(/[,;:] |[，；：。（(]/).at(-1) ?? '';
  const last = readAmounts(clause).amounts.at(-1);
  const isBeside =
    last !== undefined && clause.slice(Math.max(last.to, last.scaleEnd)).trim() === '';
  return isBeside ? toMarketCap(last) : null;
}

function findAfterToken(line: string): MarketCap | null {
  let tried = 0;
  for (const match of line.matchAll(TOKEN)) {
    if (++tried > MOST_TRIED) return null;
    const [words] = match;
    const window = line.slice(match.index, match.index + words.length + NEAR);
    const amount = readAmounts(window).amounts.find(({ start }) => start === words.length);
    if (amount === undefined || !hasScale(amount)) continue;
    const isLabelNext = /^(?:ca|mc|mcap)$/i.test(amount.unit ?? '');
    const found = toMarketCap(isLabelNext ? { ...amount, unit: null } : amount);
    if (found) return found;
  }
  return null;
}

/** The amounts of some words, and for each that is changed to another the one it is changed to. */
function readAmounts(words: string): {
  readonly amounts: readonly Amount[];
  readonly changed: ReadonlyMap<Amount, Amount>;
} {
  const line = prepareLine(words, []);
  const amounts = readLineAmounts(line).filter(({ barred }) => !barred);
  const changed = new Map<Amount, Amount>();
  amounts.forEach((amount, index) => {
    const next = amounts[index + 1];
    if (next !== undefined && isChange(line, amount, next)) changed.set(amount, next);
  });
  return { amounts, changed };
}

/** An amount of money: with a currency, or with a scale and no unit at all. */
function toMarketCap(amount: Amount): MarketCap | null {
  const { value, unit } = amount;
  const isCurrency = unit !== null && /^[A-Z]{3}$/.test(unit);
  if (!(value > 0) || !(isCurrency || (unit === null && hasScale(amount)))) return null;
  return { value, currency: isCurrency ? unit : null };
}

function hasScale({ scale, value }: Amount): boolean {
  return scale !== 1 && value >= 1000;
}
