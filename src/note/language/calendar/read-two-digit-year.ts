import { hasMark } from './calendar-symbol';
import { hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed } from './grammar-context';
import { readNumberEnding } from './read-number';
import { isCodeLetter, isYearUnit, madeYear, type ParsedYear } from './year-words';

/** `26年`, `26 року`, `у 26-му`; near enough to the note's day, or it is a length. */
export function readTwoDigitYear(context: GrammarContext, at: number): ParsedYear | null {
  const { value } = symbolAt(context, at);
  if (isGlued(context, at) && symbolAt(context, at - 1).kind === 'word') return null;
  const distance = 2000 + value - context.year;
  if (distance < -6 || distance > 15) return null;
  const ending = readNumberEnding(context, at + 1);
  const unit = ending > 0 ? ending : at + 1;
  if (isYearUnit(context, unit)) {
    const after = symbolAt(context, unit + 1);
    const isAgo = distance <= 0 && after.means.closing === 'before';
    const isLength =
      isAgo ||
      hasMark(symbolAt(context, at - 1), 'measured') ||
      hasMark(after, 'streak') ||
      (value % 5 === 0 && (hasMark(after, 'hence') || value === 30));
    return isLength ? null : madeYear(2000 + value, unit + 1);
  }
  if (isCodeLetter(context, at + 1) && isGlued(context, at + 1))
    return madeYear(2000 + value, at + 1);
  const { part, relation } = symbolAt(context, at - 1).means;
  const isLone =
    relation === 'at' && value > 23 && hasMark(symbolAt(context, ending - 1), 'loneYearEnding');
  if (ending > 0 && (part || isLone)) return madeYear(2000 + value, ending);
  if (ending === 0 && isYearOfPart(context, at, distance)) return madeYear(2000 + value, at + 1);
  return null;
}

/** The 26 of "mid-26" and "late 26", near the note's day and counting nothing. */
function isYearOfPart(context: GrammarContext, at: number, distance: number): boolean {
  const isHyphen = symbolAt(context, at - 1).text === '-' && isGlued(context, at);
  const { part } = symbolAt(context, isHyphen ? at - 2 : at - 1).means;
  const after = symbolAt(context, at + 1);
  if (part === undefined || part === 'rest' || distance < 0 || distance > 9) return false;
  if (hasGluedWord(context, at + 1) || after.means.length !== undefined) return false;
  return after.means.month === undefined && !hasMark(after, 'counted') && after.text !== '%';
}

/** `26-28年`, `26/27年`, `26–27 років`: years by their last two digits. */
export function readShortYears(
  context: GrammarContext,
  at: number,
): Parsed<readonly [number, number]> | null {
  const first = symbolAt(context, at);
  const join = symbolAt(context, at + 1).text;
  const last = symbolAt(context, at + 2);
  if (first.width !== 2 || last.width !== 2 || !['-', '~', '/'].includes(join)) return null;
  if (isGlued(context, at) && symbolAt(context, at - 1).kind !== 'ideograph') return null;
  const isNear = Math.abs(2000 + first.value - context.year) <= 6 && last.value > first.value;
  if (!isNear || last.value - first.value > 10 || !isYearUnit(context, at + 3)) return null;
  if (hasMark(symbolAt(context, at + 4), 'hence')) return null;
  return { value: [2000 + first.value, 2000 + last.value], next: at + 4 };
}
