import {
  isDigitAt,
  isIdeographAt,
  isLetterAt,
  isSpaceAt,
  skipSpaces,
  skipSpacesBack,
  startOfWord,
} from './characters';
import { hasNameBefore, isGluedToName, isIndexLength } from './name-number';
import type { NumberMention } from './number-mention';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine } from './quantity-line';
import {
  beforeWords,
  countings,
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
    const compares = word.unit === '%' && findPhraseBefore(beforeWords, text, at + 1) !== null;
    return { to: word.to, mention: compares ? { ...word, from: at + 1 } : word };
  }
  // What scales digits before it is no number of its own.
  const scales =
    isDigitAt(text, skipSpacesBack(text, at) - 1) && findPhraseAt(scaleWords, text, at);
  const mention = scales ? null : scanCountingCharacters(text, at);
  if (!mention) return { to: at + 1, mention: null };
  // A lone 一 is mostly part of a word (一站式, 一部分), hardly ever what is promised.
  const one = mention.weak && mention.value === 1 && mention.value2 === null;
  const part = one && !isSpaceAt(text, mention.to) && !findPhraseBefore(beforeWords, text, at);
  const barred = part || findPhraseBefore(notNumberBefore, text, at);
  return { to: mention.to, mention: barred ? null : mention };
}

function scanDigitsAt(line: QuantityLine, at: number): Step {
  const { text } = line;
  const name = findPhraseAt(nameWords, text, at);
  if (name && !isDigitAt(text, name.to)) return { to: name.to, mention: null };
  const telephone = text[at - 1] === '+' ? endOfTelephone(text, at) : 0;
  if (telephone > 0) return { to: telephone, mention: null };
  const named = hasNameBefore(line, at);
  const run = scanDigits(line, at, !named);
  if (run.value === null || isIndexLength(line, at, run.value))
    return { to: run.to, mention: null };
  const times = isTimesBefore(text, at);
  if (!times && isGluedToName(line, at, run.to)) return { to: endOfRun(text, at), mention: null };
  if (isCode(text, at, run.to)) return { to: endOfRun(text, run.to), mention: null };
  if (isVagueBefore(text, at) || findPhraseBefore(ordinalWords, text, skipSpacesBack(text, at)))
    return { to: run.to, mention: null };
  const negative =
    text[at - 1] === '-' && (at === 1 || isSpaceAt(text, at - 2) || text[at - 2] === '(');
  const from = times || negative ? at - 1 : at;
  const value = negative ? -run.value : run.value;
  const tenths = run.value <= 10 ? tenthsAt(text, run.to) : null;
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

/** 7成: seven tenths. */
function tenthsAt(text: string, at: number): { to: number; more: number } | null {
  for (const counting of countings) {
    const tenths = readTenths(text, at, counting);
    if (tenths) return tenths;
  }
  return null;
}

/** `x3`, `×3`: so many times. */
function isTimesBefore(text: string, at: number): boolean {
  if (!'xх×'.includes(text[at - 1] ?? ' ')) return false;
  return at === 1 || !(isLetterAt(text, at - 2) || isDigitAt(text, at - 2));
}

/** `0700`, `0700.HK`, `787-10`, `555-123-4567`: codes, types, votes and telephone numbers. */
function isCode(text: string, at: number, to: number): boolean {
  if (text[at] === '0' && isDigitAt(text, at + 1)) return true;
  if (text[to] === '.' && isLetterAt(text, to + 1) && isLetterAt(text, to + 2)) {
    return startOfWord(text, to + 3) === to + 1;
  }
  if (text[to] === '-' && isDigitAt(text, to + 1)) {
    let end = to + 1;
    while (isDigitAt(text, end)) end += 1;
    if (text[end] === '-' && isDigitAt(text, end + 1)) return true;
    return isFalling(text.slice(at, to), text.slice(to + 1, end)) && !isMoreOfNumber(text, end);
  }
  return false;
}

/** `787-10`: no range, whose ends rise. */
const isFalling = (first: string, second: string): boolean =>
  first.length <= 4 && Number(first) > Number(second);

/** Whether a number goes on at `at`: `900-1.2M`, `700-1 000`, `10-7%`. */
function isMoreOfNumber(text: string, at: number): boolean {
  if ('%.,'.includes(text[at] ?? '-') && text[at] !== undefined) {
    return text[at] === '%' || isDigitAt(text, at + 1);
  }
  if (isLetterAt(text, at) || isIdeographAt(text, at)) return true;
  const next = skipSpaces(text, at);
  return (
    isDigitAt(text, next) || text[next] === '%' || findPhraseAt(scaleWords, text, next) !== null
  );
}

/** The end of `1 650 555 0100` after a `+`; 0 where it is no telephone number. */
function endOfTelephone(text: string, at: number): number {
  let end = at;
  let digits = 0;
  while (end < at + 20 && (isDigitAt(text, end) || ' -()'.includes(text[end] ?? 'x'))) {
    if (isDigitAt(text, end)) digits += 1;
    end += 1;
  }
  return digits >= 10 ? end : 0;
}

/** A capitalised word among others (`Mini Zero trial`) or joined to digits (`7-Eleven`) is a name. */
function isNameWord({ raw, text }: QuantityLine, { from, to }: NumberMention): boolean {
  if (text[from - 1] === '-' && isDigitAt(text, from - 2)) return true;
  const isCapital = (at: number): boolean => raw[at] !== text[at];
  if (!isCapital(from) || isCapital(from + 1) || isCapital(to + 1)) return false;
  return isSpaceAt(text, from - 1) && isLetterAt(text, from - 2) && !isCapital(from - 2);
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
