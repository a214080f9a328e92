import { skipSpaces } from './characters';
import type { NumberMention } from './number-mention';
import { findPhraseAt } from './phrase-table';
import { countings, hundredthsWords, noTenthsWords } from './quantity-tables';
import type { CountingCharacters } from './quantity-words';
import { startsMeasure } from './read-scale';

interface Counted {
  readonly to: number;
  readonly value: number;
  readonly value2: number | null;
}

/** Reads numerals written without spaces: 一千二百, 两三百, 三成, 百分之二十, 百万. */
export function scanCountingCharacters(text: string, at: number): NumberMention | null {
  for (const counting of countings) {
    const hundredths = findPhraseAt(hundredthsWords, text, at);
    const from = hundredths ? hundredths.to : at;
    const counted = readCounted(text, from, counting);
    if (!counted) continue;
    const { value, value2, to } = counted;
    const base = { from: at, to, value, value2, form: 'characters' } as const;
    if (hundredths) return { ...base, unit: '%', weak: false };
    const tenths = readTenths(text, to);
    if (tenths) {
      return {
        ...base,
        to: tenths.to,
        value: value * 10 + tenths.more,
        value2: value2 === null ? null : value2 * 10,
        unit: '%',
        weak: false,
      };
    }
    return { ...base, unit: null, weak: value < 100 };
  }
  return null;
}

/** A digit of the numerals, or -1. */
function digitOf(char: string, counting: CountingCharacters): number {
  const digit = char === '' ? -1 : counting.digits.indexOf(char);
  return digit >= 0 ? digit : (counting.also[char] ?? -1);
}

function readCounted(text: string, at: number, counting: CountingCharacters): Counted | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let second = -1;
  let unit = 0;
  let next = at;
  for (; ; next += 1) {
    const char = text.charAt(next);
    if (char === '') break;
    const value = digitOf(char, counting);
    if (value >= 10) {
      // 廿 and 卅 begin a numeral: 廿五 is 25.
      if (next > at) break;
      section = value;
      unit = 10;
      continue;
    }
    if (value >= 0) {
      if (digit > 0 && (second >= 0 || value <= digit)) break;
      if (digit > 0) second = value;
      else digit = value;
      continue;
    }
    const ten = counting.tens.indexOf(char);
    const scale = counting.scales.indexOf(char);
    if (ten < 0 && scale < 0) break;
    if (second >= 0) return pairTimes(text, next, counting, section, digit, second);
    if (startsMeasure(text, next)) break;
    if (ten >= 0) {
      unit = 10 ** (ten + 1);
      section += (digit < 0 ? 1 : digit) * unit;
    } else {
      unit = 10 ** (4 * (scale + 1));
      const before = section + Math.max(digit, 0);
      total = total > 0 && total < unit ? (total + before) * unit : total + (before || 1) * unit;
      section = 0;
    }
    digit = -1;
  }
  if (next === at) return null;
  const more = digit > 0 ? digit * shortOf(text, next, unit) : 0;
  const whole = total + section + more;
  const decimals = second < 0 ? readDecimals(text, next, counting) : null;
  if (decimals)
    return {
      to: decimals.to,
      value: Number(`${whole}.${decimals.digits}`),
      value2: null,
    };
  const value = whole;
  const value2 = second >= 0 ? total + section + second : null;
  return { to: next, value, value2 };
}

/** 点五 in 三点五. */
function readDecimals(
  text: string,
  at: number,
  counting: CountingCharacters,
): { to: number; digits: string } | null {
  if (text[at] !== counting.point) return null;
  let digits = '';
  while (digits.length < 4) {
    const digit = digitOf(text.charAt(at + 1 + digits.length), counting);
    if (digit < 0) break;
    digits += String(digit);
  }
  return digits === '' ? null : { to: at + 1 + digits.length, digits };
}

/** 三千五 is 3500: a lone last digit counts tenths of the unit before it. */
function shortOf(text: string, end: number, unit: number): number {
  const zero = text.charAt(end - 2);
  return unit >= 100 && zero !== '零' && zero !== '〇' ? unit / 10 : 1;
}

/** Two digits in a row before a unit: 两三百 is 200 to 300. */
function pairTimes(
  text: string,
  next: number,
  counting: CountingCharacters,
  section: number,
  digit: number,
  second: number,
): Counted {
  let to = next;
  let factor = 1;
  for (; to < next + 4; to += 1) {
    const ten = counting.tens.indexOf(text.charAt(to));
    const scale = counting.scales.indexOf(text.charAt(to));
    if (text.charAt(to) === '' || (ten < 0 && scale < 0) || startsMeasure(text, to)) break;
    factor *= ten >= 0 ? 10 ** (ten + 1) : 10 ** (4 * (scale + 1));
  }
  const value = (section + digit) * factor;
  return { to, value, value2: (section + second) * factor };
}

/** Reads the sign for tenths after a number, 成 or 成半. */
export function readTenths(text: string, at: number): { to: number; more: number } | null {
  const sign = skipSpaces(text, at);
  const counting = countings.find((of) => of.tenths === text[sign]);
  if (!counting || findPhraseAt(noTenthsWords, text, sign)) return null;
  const after = text.charAt(sign + 1);
  if (after === counting.half) return { to: sign + 2, more: 5 };
  const digit = digitOf(after, counting);
  return digit > 0 ? { to: sign + 2, more: digit } : { to: sign + 1, more: 0 };
}
