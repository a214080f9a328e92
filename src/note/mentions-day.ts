import { lexicons } from './language/lexicons';

/** The beginnings of the names of months, `берез` for `березень` and its cases. */
const monthStems: readonly string[] = lexicons
  .flatMap(({ calendar }) => calendar.months)
  .flatMap((words) => words.split('|').map((word) => word.split('~', 1)[0] ?? ''))
  .filter((stem) => stem.length >= 3);

const numericDay =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|[\d一二三四五六七八九十]\s?月\s?[\d一二三四五六七八九十]{1,3}\s?[日号號]/;
const wordAfter = /^(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,2})?(\p{L}{3,16})/u;
const wordBefore = /(\p{L}{3,16})\.?\s{1,3}$/u;

/**
 * Whether a text may name a day: a full date in numbers, or a number beside the name of a month.
 * Reading dates costs a hundred times more than this, and most sentences name none.
 */
export function mayNameDay(text: string): boolean {
  if (!/[\d月]/.test(text)) return false;
  if (numericDay.test(text)) return true;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    if (digits.length > 2) continue;
    const end = index + digits.length;
    const after = wordAfter.exec(text.slice(end, end + 26))?.[1];
    const before = wordBefore.exec(text.slice(Math.max(0, index - 20), index))?.[1];
    if (isMonth(after) || isMonth(before)) return true;
  }
  return false;
}

function isMonth(word: string | undefined): boolean {
  const name = word?.toLowerCase();
  return name !== undefined && monthStems.some((stem) => name.startsWith(stem));
}
