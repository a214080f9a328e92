import { beforeWord, isIdeographAt, skipSpaces, skipSpacesBack } from './characters';
import { findPhraseAt, findPhraseBefore } from './phrase-table';
import type { QuantityLine, Span } from './quantity-line';
import {
  arrows,
  changeFromWords,
  changeToWords,
  rangeFromWords,
  rangeToWords,
} from './quantity-tables';
import { type Amount, product } from './read-amount';
import { isRatio } from './read-unit';

/** The scales in number words and in counting characters that may count for both ends of a range. */
const WORD_SCALES = [1e12, 1e11, 1e9, 1e8, 1e6, 1e5, 1e3, 1e2];
const CHARACTER_SCALES = [1e12, 1e11, 1e10, 1e8, 1e7, 1e6, 1e4, 1e3, 1e2];

/** How many words may stand between `from` or `to` and its end of a change. */
const MAX_WORDS = 5;

/** `12% to 18%`, `$35-40B`, `від 5 до 7`: both ends, or null where the two are no range. */
export function joinRange(line: QuantityLine, a: Amount, b: Amount): Amount | null {
  const { text } = line;
  if (a.value2 !== null || a.mention.form === 'multiple') return null;
  const tail = findRangeTail(text, a, b);
  if (tail === null) return null;
  if (tail === 'word' && !isRangeStart(text, a) && isChangeStart(text, a)) return null;
  if (areOfTwoKinds(a.unit, b.unit)) return null;
  const value = product(a.value, sharedScale(a, b));
  if (value > b.value) return null;
  return {
    ...b,
    from: a.from,
    start: a.start,
    barred: a.barred && b.barred,
    mention: a.mention,
    value,
    value2: b.value,
    unit: unitOf(a.unit, b.unit),
  };
}

/** What the second end of a range says of the first too: `5-7 million`, `two to three hundred`, 五到七成. */
function sharedScale({ scale, value, mention }: Amount, b: Amount): number {
  if (scale !== 1) return 1;
  if (b.scale !== 1) return b.scale;
  if (b.mention.unit === '%') return mention.unit === null ? 10 : 1;
  if (mention.form === 'digits') return 1;
  const scales = mention.form === 'words' ? WORD_SCALES : CHARACTER_SCALES;
  return scales.find((of) => b.value % of === 0 && value < b.value / of) ?? 1;
}

/** `$35-40B`, `$10-12 per share`: the currency stands before the first end only. */
function unitOf(a: string | null, b: string | null): string | null {
  if (a === null || !isMoney(a) || (b && isMoney(b))) return b ?? a;
  return b?.startsWith('/') ? a + b : a;
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}(\/|$)/.test(unit);

/** `15% to $2bn`: each has a unit that the other cannot share. */
function areOfTwoKinds(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  return isRatio(a) || isRatio(b);
}

/** What joins two numbers to a range, if only that stands between them. */
function findRangeTail(text: string, a: Amount, b: Amount): 'dash' | 'word' | null {
  for (const end of [a.to, a.scaleEnd]) {
    const at = skipSpaces(text, end);
    const dash = '-–—~…'.includes(text[at] ?? ' ');
    if (dash && skipPlus(text, at + 1) >= b.start) return 'dash';
    const word = findPhraseAt(rangeToWords, text, at);
    if (word && skipPlus(text, word.to) >= b.start && isRangeWord(text, a, word)) return 'word';
  }
  return null;
}

/** Skips spaces and a sign: `+2% to +4%`. */
function skipPlus(text: string, at: number): number {
  const next = skipSpaces(text, at);
  return text[next] === '+' ? next + 1 : next;
}

/** `and` joins only after `between`; a word that ends a change must not look like a plain one. */
function isRangeWord(text: string, a: Amount, word: Span): boolean {
  return ['to', '到', '至'].includes(text.slice(word.from, word.to)) || isRangeStart(text, a);
}

const isRangeStart = (text: string, a: Amount): boolean =>
  [a.from, a.start].some((at) => findPhraseBefore(rangeFromWords, text, skipSpacesBack(text, at)));

/** `from A to B`, `A → B`: whether `b` is where a change that begins with `a` ends. */
export function isChange({ text }: QuantityLine, a: Amount, b: Amount): boolean {
  if (a.barred || b.barred || b.start < a.scaleEnd) return false;
  // A change ends with its sentence: `from 100 stores; debt to 20m` is two.
  if (/[;；。!?！？]/.test(text.slice(a.scaleEnd, b.start))) return false;
  const word = changeToBefore(text, b.from) ?? changeToBefore(text, b.start);
  if (!word) return isChangeStart(text, a) && leadsTo(text, a, b);
  if (findPhraseBefore(arrows, text, word.to) || isChangeStart(text, a)) return true;
  // `doubles to $2bn`, 翻倍至 200 亿元
  if (a.mention.form === 'multiple' && skipSpaces(text, a.to) === word.from) return true;
  // 12% 提升到 18%: a verb right after the first amount.
  return (
    isIdeographAt(text, word.from) && !/[\s,，、()（）]/.test(text.slice(a.to, word.from).trim())
  );
}

const changeToBefore = (text: string, at: number): Span | null =>
  findPhraseBefore(changeToWords, text, skipSpacesBack(text, at));

/** `from 12 to a record 20`, 从 100 台提高到每月 300 台: a few words stand before the end. */
function leadsTo(text: string, a: Amount, b: Amount): boolean {
  let end = b.from;
  for (let count = 0; count < MAX_WORDS && end > a.to; count += 1) {
    end = beforeWord(text, end);
    if (changeToBefore(text, end)) return true;
  }
  return false;
}

/** Whether `from`, or a `from` with a few words more, stands before the amount. */
function isChangeStart(text: string, a: Amount): boolean {
  let end = skipSpacesBack(text, a.from);
  for (let count = 0; count < 2 * MAX_WORDS && end > 0; count += 1) {
    if (findPhraseBefore(changeFromWords, text, end)) return true;
    if (/[\d,;:，；。、()（）%]/.test(text.charAt(end - 1))) return false;
    end = beforeWord(text, end);
  }
  return false;
}
