import { hasGluedDigits, hasGluedWord, isGlued, symbolAt } from './grammar-context';
import type { GrammarContext, Parsed, ParsedPeriod } from './grammar-context';
import { dayPeriod, monthsPeriod, type Period } from './period';

interface Chain {
  readonly mark: string;
  readonly values: readonly number[];
  readonly widths: readonly number[];
}

/**
 * A date in digits: `2026-03-31`, `31.12.26`, `10/15/2026`, `12/31`, `2026/03`, `2030-31`.
 * Day before month when the first number is over 12 or dots part them.
 */
export function readNumericDate(context: GrammarContext, at: number): ParsedPeriod | null {
  const chain = readChain(context, at);
  if (!chain) return null;
  const period =
    chain.value.values.length === 3 ? ofThree(chain.value, context.year) : ofTwo(chain.value);
  return period && { value: period, next: chain.next };
}

/** Two or three runs of digits with the same mark between. */
function readChain(context: GrammarContext, at: number): Parsed<Chain> | null {
  const mark = symbolAt(context, at + 1).text;
  if (mark !== '-' && mark !== '/' && mark !== '.') return null;
  if (isGlued(context, at) && isPartOfNumber(context, at)) return null;
  const values = [symbolAt(context, at).value];
  const widths = [symbolAt(context, at).width];
  let next = at + 1;
  while (values.length < 4 && symbolAt(context, next).text === mark && isGlued(context, next)) {
    if (!hasGluedDigits(context, next + 1)) break;
    values.push(symbolAt(context, next + 1).value);
    widths.push(symbolAt(context, next + 1).width);
    next += 2;
  }
  if (values.length < 2 || values.length > 3 || !endsCleanly(context, next)) return null;
  return { value: { mark, values, widths }, next };
}

function isPartOfNumber(context: GrammarContext, at: number): boolean {
  const before = symbolAt(context, at - 1);
  if (before.kind === 'word') return true;
  const isMark =
    before.text === '.' || before.text === '/' || before.text === ',' || before.text === '$';
  return isMark && (before.text === '$' || symbolAt(context, at - 2).kind === 'digits');
}

function endsCleanly(context: GrammarContext, next: number): boolean {
  const after = symbolAt(context, next);
  if (after.text === '%') return false;
  if (!isGlued(context, next)) return true;
  if (
    after.text === '/' ||
    after.text === ',' ||
    after.text === '.' ||
    isDecimalRange(context, next)
  )
    return !hasGluedDigits(context, next + 1);
  return !hasGluedWord(context, next) || after.text === 't' || after.means.month !== undefined;
}

/** The `-3.50` behind `3.25`: two decimals and no days. */
function isDecimalRange(context: GrammarContext, next: number): boolean {
  const isRange = symbolAt(context, next).text === '-' && symbolAt(context, next + 2).text === '.';
  return (
    isRange && symbolAt(context, next - 2).text === '.' && symbolAt(context, next + 4).text === '%'
  );
}

/** How many years from the note's day two digits may speak of: 10/20/40 are doses. */
const FAR_YEARS = 12;

function ofThree({ mark, values, widths }: Chain, now: number): Period | null {
  const [a = 0, b = 0, c = 0] = values;
  const [wa = 0, wb = 0, wc = 0] = widths;
  if (wb > 2) return null;
  if (wa === 4) return wc <= 2 ? dayPeriod(a, b, c) : null;
  if (wa > 2 || (wc !== 4 && wc !== 2) || (wc === 2 && mark === '-')) return null;
  const year = wc === 2 ? 2000 + c : c;
  if (wc === 2 && Math.abs(year - now) > FAR_YEARS) return null;
  if (mark === '.' || a > 12) return dayPeriod(year, b, a);
  return dayPeriod(year, a, b);
}

function ofTwo({ mark, values, widths }: Chain): Period | null {
  const [a = 0, b = 0] = values;
  const [wa = 0, wb = 0] = widths;
  if (wa === 4) return isYear(a) ? ofYearAnd(a, b, wb, mark) : null;
  if (wb === 4) return isYear(b) && a >= 1 && a <= 12 ? monthsPeriod('month', b, a, 1) : null;
  if (wa > 2 || wb > 2 || mark === '-') return null;
  const weak = (period: Period | null): Period | null => period && { ...period, weak: true };
  if (mark === '/') {
    if (a <= 12 && b > 12) return dayPeriod(null, a, b);
    return a > 12 && wb === 2 ? weak(dayPeriod(null, b, a)) : null;
  }
  if (wb !== 2) return null;
  return b <= 12 ? weak(dayPeriod(null, b, a)) : weak(dayPeriod(null, a, b));
}

function ofYearAnd(year: number, other: number, width: number, mark: string): Period | null {
  if (width <= 2 && other >= 1 && other <= 12) {
    return mark === '.' && width === 1 ? null : monthsPeriod('month', year, other, 1);
  }
  if (mark === '.' || (width !== 2 && width !== 4)) return null;
  const last = width === 2 ? Math.floor(year / 100) * 100 + other : other;
  const count = last - year + 1;
  return count > 1 && count <= 60 ? monthsPeriod('year', year, 1, count * 12) : null;
}

/** Years a note may speak of. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2150;
}
