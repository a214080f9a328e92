import { isIdeographAt, isLetterAt, skipSpaces, skipSpacesBack, startOfWord } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import { BLOT, type QuantityLine } from './quantity-line';
import {
  arrows,
  changeFromWords,
  changeToWords,
  rangeFromWords,
  rangeToWords,
} from './quantity-tables';
import { type Amount, product } from './read-amount';

/** How far apart the two ends of a change may stand. */
const MAX_GAP = 48;

/** The scales in number words and in counting characters that may count for both ends of a range. */
const WORD_SCALES = [1e12, 1e11, 1e9, 1e8, 1e6, 1e5, 1e3, 1e2];
const CHARACTER_SCALES = [1e12, 1e11, 1e10, 1e8, 1e7, 1e6, 1e4, 1e3, 1e2];

/** How many words may stand between `to` and the end of a change. */
const MAX_WORDS = 4;

/** How far before a number the `from` of its change may stand. */
const MAX_FROM = 24;

/** `12% to 18%`, `$35-40B`, `від 5 до 7`: both ends, or null where the two are no range. */
export function joinRange(line: QuantityLine, a: Amount, b: Amount): Amount | null {
  const { text } = line;
  if (a.value2 !== null || b.value2 !== null || a.mention.form === 'multiple') return null;
  const tail = findRangeTail(text, a, b);
  if (tail === null) return null;
  if (tail === 'word' && !isRangeStart(text, a) && isChangeStart(line, a)) return null;
  if (areOfTwoKinds(a.unit, b.unit)) return null;
  const apart = tail === 'dash' && text[a.to] === ' ' && a.to > a.scaleEnd;
  if (apart && a.unit !== b.unit) return null;
  const low = hasOwnUnit(a, b) ? a.value : product(a.value, sharedScale(a, b));
  if (low > b.value) {
    return a.value <= b.value && tail !== 'dash'
      ? { ...b, ...outer(a, b), value: a.value, value2: b.value }
      : null;
  }
  const unit = b.unit ?? a.unit;
  return { ...b, ...outer(a, b), value: low, value2: b.value, unit: moneyOf(a, unit) };
}

/** What the second end of a range says of the first too: `5-7 million`, `two to three hundred`, 五到七成. */
function sharedScale({ scale, value, mention }: Amount, b: Amount): number {
  if (scale !== 1) return 1;
  if (b.scale !== 1) return b.scale;
  if (mention.form !== b.mention.form) return 1;
  if (mention.form === 'digits' || b.mention.unit === '%') {
    return mention.unit === null && b.mention.unit === '%' ? 10 : 1;
  }
  const scales = mention.form === 'words' ? WORD_SCALES : CHARACTER_SCALES;
  return scales.find((of) => b.value % of === 0 && value < b.value / of) ?? 1;
}

function outer(a: Amount, b: Amount): Pick<Amount, 'from' | 'to' | 'start' | 'barred' | 'mention'> {
  return {
    from: a.from,
    to: b.to,
    start: a.start,
    barred: a.barred && b.barred,
    mention: a.mention,
  };
}

/** `$35-40B`: the currency stands before the first end only. */
function moneyOf(a: Amount, unit: string | null): string | null {
  if (a.unit === null || a.start === a.mention.from || isMoney(unit)) return unit;
  return unit?.startsWith('/') && !a.unit.includes('/') ? a.unit + unit : a.unit;
}

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}(\/|$)/.test(unit);

/** `15% to $2bn`: each has a unit that the other cannot share. */
function areOfTwoKinds(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const isShare = (unit: string): boolean => unit === '%' || unit === 'bps' || unit === 'x';
  return isShare(a) || isShare(b) || (isMoney(b) && !b.startsWith(a) && !a.startsWith(b));
}

/** The first end has a unit of its own that the second has not: `500 stores to 2 million`. */
function hasOwnUnit(a: Amount, b: Amount): boolean {
  return a.unit !== null && a.unit !== b.unit && a.start === a.mention.from;
}

/** What joins two numbers to a range, if only that stands between them. */
function findRangeTail(text: string, a: Amount, b: Amount): 'dash' | 'word' | null {
  for (const end of a.to > a.scaleEnd ? [a.to, a.scaleEnd] : [a.to]) {
    const at = skipSpaces(text, end);
    if (at > b.start || at - end > 2) continue;
    const dash = endOfDash(text, at);
    if (dash > at && skipPlus(text, dash) >= b.start) return 'dash';
    if (b.mention.value < 0 && at === b.start && at === end) return 'dash';
    const word = findPhraseAt(rangeToWords, text, at);
    if (word && skipPlus(text, word.to) >= b.start && isRangeWord(text, a, word)) return 'word';
  }
  return null;
}

/** The end of a dash or of dots at `at`; `at` where there are none. */
function endOfDash(text: string, at: number): number {
  if ('-–—~…'.includes(text[at] ?? ' ')) return text[at + 1] === text[at] ? at + 2 : at + 1;
  if (!text.startsWith('..', at)) return at;
  return text[at + 2] === '.' ? at + 3 : at + 2;
}

/** Skips spaces and a sign: `+2% to +4%`. */
function skipPlus(text: string, at: number): number {
  const next = skipSpaces(text, at);
  return text[next] === '+' ? skipSpaces(text, next + 1) : next;
}

/** `and` joins only after `between`; a word that ends a change must not look like a plain one. */
function isRangeWord(text: string, a: Amount, word: { from: number; to: number }): boolean {
  const joined = text.slice(word.from, word.to);
  if (joined === 'to' || joined === '到' || joined === '至') return true;
  return isRangeStart(text, a);
}

function isRangeStart(text: string, a: Amount): boolean {
  if (findPhraseBefore(rangeFromWords, text, skipSpacesBack(text, a.from))) return true;
  return findPhraseBefore(rangeFromWords, text, skipSpacesBack(text, a.start)) !== null;
}

/** `from A to B`, `A → B`: whether `b` is where a change that begins with `a` ends. */
export function isChange(line: QuantityLine, a: Amount, b: Amount): boolean {
  const { text } = line;
  if (b.start < a.scaleEnd || b.start - a.scaleEnd > MAX_GAP) return false;
  const gap = text.slice(a.scaleEnd, b.start);
  if (/[;；。!?！？]/.test(gap)) return false;
  let end = skipBlotsBack(
    text,
    b.comparison && b.comparison.edge < b.start ? b.comparison.edge : b.start,
  );
  let word = findPhraseBefore(changeToWords, text, end);
  if (!word && end !== b.start) {
    end = skipBlotsBack(text, b.start);
    word = findPhraseBefore(changeToWords, text, end);
  }
  if (!word || word.from < a.scaleEnd) return isChangeStart(line, a) && leadsTo(text, a, b);
  if (findPhraseBefore(arrows, text, end)) return true;
  if (isChangeStart(line, a)) return true;
  // `doubles to $2bn`, 翻倍至 200 亿元
  if (a.mention.form === 'multiple' && skipSpaces(text, a.to) === word.from) return true;
  return (
    text.charCodeAt(word.from) >= 0x4e00 &&
    word.from > skipSpaces(text, a.to) &&
    isVerbGap(text, a, word.from)
  );
}

/** `from 12 to a record 20`, 从 100 台提高到每月 300 台: a few words stand before the end. */
function leadsTo(text: string, a: Amount, b: Amount): boolean {
  let end = skipBlotsBack(text, Math.min(b.from, b.start));
  for (let count = 0; count < MAX_WORDS; count += 1) {
    if (end <= a.to || !(isLetterAt(text, end - 1) || isIdeographAt(text, end - 1))) return false;
    const word = startOfWord(text, end);
    end = skipBlotsBack(text, word < end ? word : end - 1);
    const to = findPhraseBefore(changeToWords, text, end);
    if (to && to.from >= a.scaleEnd) return true;
  }
  return false;
}

/** 12% 提升到 18%: a verb right after the first amount. */
function isVerbGap(text: string, a: Amount, to: number): boolean {
  const gap = text.slice(a.to, to).trim();
  return gap.length > 0 && gap.length <= 4 && !/[\s,，、()（）]/.test(gap);
}

/** Whether `from`, or a `from` with a few words more, stands before the amount. */
function isChangeStart(line: QuantityLine, a: Amount): boolean {
  const { text } = line;
  const least = Math.max(0, a.from - MAX_FROM);
  let end = skipBlotsBack(text, a.from);
  for (let count = 0; count < 8 && end > least; count += 1) {
    if (findPhraseBefore(changeFromWords, text, end)) return true;
    const char = text[end - 1] ?? '';
    if (/[\d,;:，；。、()（）%]/.test(char)) return false;
    const word = startOfWord(text, end);
    end = skipBlotsBack(text, word < end ? word : end - 1);
  }
  return false;
}

/** Goes back over spaces and dates. */
function skipBlotsBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === BLOT || text[end - 1] === '的'))
    end -= 1;
  return end;
}
