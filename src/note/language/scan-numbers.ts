import {
  isDigitAt,
  isIdeographAt,
  isLetterAt,
  isSpaceAt,
  skipSpaces,
  skipSpacesBack,
} from './characters';
import { hasNameBefore, isGluedToName, isIndexLength } from './name-number';
import type { NumberMention } from './number-mention';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import {
  beforeWords,
  nameWords,
  notNumberBefore,
  ordinalWords,
  phrasesWithoutNumber,
  scaleWords,
  startWords,
} from './quantity-tables';
import { readTenths, scanCountingCharacters } from './scan-counting-characters';
import { endOfRun, scanDigits } from './scan-digits';
import { scanNumberWords } from './scan-number-words';

/**
 * Every number of a line in order: digits, number words, counting characters and words such as
 * `twice`. Numbers that are parts of names, codes, ratios and ordinals are left out as far as the
 * characters around tell.
 */
export function scanNumbers(line: QuantityLine): readonly NumberMention[] {
  const { text } = line;
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < text.length) {
    const step = scanAt(line, at);
    if (step.mention) mentions.push(step.mention);
    at = Math.max(step.to, at + 1);
  }
  return mentions;
}

interface Step {
  readonly to: number;
  readonly mention: NumberMention | null;
}

function scanAt(line: QuantityLine, at: number): Step {
  const { text } = line;
  if (isDigitAt(text, at)) return scanDigitsAt(line, at);
  const ideograph = isIdeographAt(text, at);
  if (!ideograph && !isLetterAt(text, at)) return { to: at + 1, mention: null };
  if (!findPhraseAt(startWords, text, at)) {
    let end = at + 1;
    if (!ideograph) while (isLetterAt(text, end)) end += 1;
    return { to: end, mention: null };
  }
  if (ideograph) return scanIdeographsAt(text, at);
  const name = findPhraseAt(nameWords, text, at) ?? findPhraseAt(phrasesWithoutNumber, text, at);
  if (name) return { to: name.to, mention: null };
  const vague = isVagueBefore(text, at) || isInCompound(text, at);
  const mention = vague ? null : scanNumberWords(text, at);
  if (mention?.weak && (isNameWord(line, mention) || hasNameBefore(line, at)))
    return { to: mention.to, mention: null };
  if (mention) return { to: mention.to, mention };
  let to = at;
  while (isLetterAt(text, to)) to += 1;
  return { to, mention: null };
}

function scanIdeographsAt(text: string, at: number): Step {
  const name = findPhraseAt(nameWords, text, at) ?? findPhraseAt(phrasesWithoutNumber, text, at);
  if (name) return { to: name.to, mention: null };
  const word = scanNumberWords(text, at);
  if (word?.unit) {
    // 过半 and 近半: the first character compares, the second is the half.
    const compares = findPhraseBefore(beforeWords, text, at + 1) !== null;
    return { to: word.to, mention: compares ? { ...word, from: at + 1 } : word };
  }
  // What scales digits before it is no number of its own.
  const scales =
    isDigitAt(text, skipSpacesBack(text, at) - 1) && findPhraseAt(scaleWords, text, at);
  const mention = scales ? null : scanCountingCharacters(text, at);
  if (!mention) return { to: at + 1, mention: null };
  // A lone 一 is mostly part of a word (一站式, 一部分), hardly ever what is promised.
  const one = mention.weak && mention.value === 1 && mention.value2 === null;
  const part = one && !findPhraseBefore(beforeWords, text, at);
  const barred = part || findPhraseBefore(notNumberBefore, text, at);
  return { to: mention.to, mention: barred ? null : mention };
}

function scanDigitsAt(line: QuantityLine, at: number): Step {
  const { text } = line;
  const name = findPhraseAt(nameWords, text, at);
  if (name && !isDigitAt(text, name.to)) return { to: name.to, mention: null };
  const run = scanDigits(line, at);
  if (run.value === null || isIndexLength(line, at, run.value))
    return { to: run.to, mention: null };
  const times = isTimesBefore(text, at);
  if (!times && isGluedToName(line, at, run.to)) return { to: endOfRun(text, at), mention: null };
  if (isCode(text, at)) return { to: endOfRun(text, run.to), mention: null };
  if (isVagueBefore(text, at) || findPhraseBefore(ordinalWords, text, skipSpacesBack(text, at)))
    return { to: run.to, mention: null };
  const negative =
    text[at - 1] === '-' && (at === 1 || isSpaceAt(text, at - 2) || text[at - 2] === '(');
  const from = times || negative ? at - 1 : at;
  const value = negative ? -run.value : run.value;
  const tenths = run.value <= 10 ? readTenths(text, run.to) : null;
  const mention: NumberMention = {
    from,
    to: tenths ? tenths.to : run.to,
    value: tenths ? value * 10 + tenths.more : value,
    value2: null,
    form: 'digits',
    unit: tenths ? '%' : times ? 'x' : null,
    weak: false,
  };
  return { to: mention.to, mention };
}

/** `x3`, `×3`: so many times. */
function isTimesBefore(text: string, at: number): boolean {
  if (!'xх×'.includes(text[at - 1] ?? ' ')) return false;
  return at === 1 || !(isLetterAt(text, at - 2) || isDigitAt(text, at - 2));
}

const CODE =
  /0\d|\d+\.[a-z]{2}(?![a-z])|\d+-\d+-\d|(\d{1,4})-(\d+)(?![.,]?\d| *[\d%]|[a-zа-яіїєґ\u4e00-\u9fff])/y;

/** `0700`, `0700.HK`, `787-10`, `555-123-4567`: codes, types, votes and telephone numbers. */
function isCode(text: string, at: number): boolean {
  CODE.lastIndex = at;
  const [found, first, second] = CODE.exec(text) ?? [];
  if (found === undefined || first === undefined) return found !== undefined;
  const next = skipSpaces(text, CODE.lastIndex);
  return Number(first) > Number(second) && !findPhraseAt(scaleWords, text, next);
}

/** A capitalised word among others (`Mini Zero trial`) or joined to digits (`7-Eleven`) is a name. */
function isNameWord({ raw, text }: QuantityLine, { from }: NumberMention): boolean {
  if (text[from - 1] === '-' && isDigitAt(text, from - 2)) return true;
  const isCapital = (at: number): boolean => raw[at] !== text[at];
  return isCapital(from) && isLetterAt(text, from - 2) && !isCapital(from - 2);
}

/** `one-for-ten`, but `sub-ten`: the word ends a compound. */
function isInCompound(text: string, at: number): boolean {
  if (text[at - 1] !== '-' || !isLetterAt(text, at - 2)) return false;
  return findPhraseBefore(beforeWords, text, at) === null;
}

/** `several million`, `hundreds of 100`: no amount. */
function isVagueBefore(text: string, at: number): boolean {
  const end = at > 0 && isSpaceAt(text, at - 1) ? at - 1 : at;
  return isLetterAt(text, end - 1) && findPhraseBefore(notNumberBefore, text, end) !== null;
}
