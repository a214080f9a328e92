import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { hasGluedDigits, isGlued, symbolAt, type GrammarContext } from './grammar-context';
import type { Unclassified } from './mention-draft';
import type { Period, PeriodKind } from './period';

/** The kinds of period a bond, an option or a model is named by. */
const NAMING = new Set<PeriodKind>(['year', 'month', 'months']);

/** "Model 3 2025", "Vision 2030", "2027 converts", "the notes ACME 2031", 2025款. */
export function isName(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): boolean {
  const isAt = draft.relation === 'at';
  const after = symbolAt(context, afterStrike(context, next));
  const isNamed = NAMING.has(period.kind) || period.bare;
  if (isAt && hasMark(after, 'nameAfter') && isNamed) return true;
  if (isTitled(context, draft, period, next)) return true;
  if (isAt && (isFirm(context, period, next) || isAddress(context, draft, period, next)))
    return true;
  if (draft.first === draft.at && isNumbered(context, draft, period, next)) return true;
  const isModel = period.kind === 'quarter' && period.year === null;
  if (isModel && hasMark(symbolAt(context, draft.at - 1), 'model')) return true;
  if (period.kind === 'year' && isDueBond(context, draft)) return true;
  if ((period.kind !== 'year' && !isModel) || draft.first !== draft.at) return false;
  const before = symbolAt(context, draft.at - 1);
  if (hasMark(before, 'nameBefore')) return true;
  if (period.bare && next === draft.at + 1 && isNamedYear(context, draft.at)) return true;
  const lead = symbolAt(context, draft.at - 2);
  if (period.bare && before.capital && hasMark(lead, 'nameBefore')) return true;
  if (!hasMark(lead, 'model')) return false;
  return before.width > 0 || before.text.length <= 2 || before.capital;
}

/**
 * "the Brisbane 2032 rights", "their 'Ambition 2028' plan", "F-150 2026 sells": a year before a word
 * and behind a name. "In Berlin 2032" is a year.
 */
function isNamedYear(context: GrammarContext, at: number): boolean {
  const after = symbolAt(context, at + 1);
  const leads = after.text === "'" || (after.kind === 'word' && after.means.relation === undefined);
  if (!leads || isInPlace(context, at)) return false;
  return isTypeNumber(context, at - 1) || isNameInLine(context, at - 1);
}

/** The 4 of "RAV4", the 150 of "F-150". */
function isTypeNumber(context: GrammarContext, at: number): boolean {
  if (!hasGluedDigits(context, at)) return false;
  const isHyphen = symbolAt(context, at - 1).text === '-' && isGlued(context, at - 1);
  const letters = symbolAt(context, isHyphen ? at - 2 : at - 1);
  return letters.capital && !letters.text.endsWith('.') && !isDateWord(letters);
}

/** A word with a capital that does not open the line or a sentence. */
function isNameInLine(context: GrammarContext, at: number): boolean {
  const name = symbolAt(context, at);
  if (name.kind !== 'word' || !name.capital || name.acronym || isDateWord(name)) return false;
  return !isOpening(context, at);
}

const isDateWord = ({ means }: CalendarSymbol): boolean =>
  means.begins === true || means.relation !== undefined;

/** Whether a symbol stands at the beginning of the line or of a sentence. */
const isOpening = (context: GrammarContext, at: number): boolean => {
  const { kind, text } = symbolAt(context, at - 1);
  return kind !== 'word' && kind !== 'digits' && text !== "'";
};

/** The names of "in San Francisco 2026" are of a place. */
export function isInPlace(context: GrammarContext, at: number): boolean {
  let first = at - 1;
  while (first > 0 && symbolAt(context, first - 1).capital) first -= 1;
  const before = symbolAt(context, first - 1);
  return before.means.relation !== undefined || hasMark(before, 'joins');
}

/** "Q2 Holdings". */
const isFirm = (context: GrammarContext, { year }: Period, next: number): boolean =>
  year === null && symbolAt(context, next).capital && hasMark(symbolAt(context, next), 'firm');

/** "at 2030 Sand Hill Road": a number, names and the word for a street. */
function isAddress(
  context: GrammarContext,
  { at }: Unclassified,
  { bare }: Period,
  next: number,
): boolean {
  if (!bare || next !== at + 1) return false;
  for (let index = next; index < next + 4 && symbolAt(context, index).capital; index++) {
    if (hasMark(symbolAt(context, index), 'street')) return index > next;
  }
  return false;
}

/** How many years ahead of the note a year behind a name is one of its own. */
const FAR_YEARS = 15;

/** Numbers of laws, releases, deals, streets and games: "(EU) 2026/11", "firmware 2026.8.3". */
function isNumbered(
  context: GrammarContext,
  { at }: Unclassified,
  { kind, bare, year, days }: Period,
  next: number,
): boolean {
  const before = symbolAt(context, at - 1);
  const isYearFirst = symbolAt(context, at).width === 4;
  if (isYearFirst && symbolAt(context, at + 1).text === '/') {
    const name = before.text === ')' ? symbolAt(context, at - 2) : before;
    if (hasMark(name, 'lawmaker') || hasMark(name, 'nameBefore')) return true;
  }
  if (isYearFirst && days && hasMark(before, 'version')) return true;
  if (kind === 'day' && year === null) return isCyrillicName(context, at, next);
  if (!bare || next !== at + 1) return false;
  if (isDocumentNumber(context, at) || isDealNumber(context, next)) return true;
  const isNamed = isLatinName(before) || (before.kind === 'ideograph' && isGlued(context, at));
  return isNamed && (year ?? 0) > context.year + FAR_YEARS;
}

/** The year of 〔2025〕11号. */
function isDocumentNumber(context: GrammarContext, at: number): boolean {
  const { text } = symbolAt(context, at - 1);
  return text === '〔' || (text === '[' && hasGluedDigits(context, at + 2));
}

/** The P2 of "2026-P2" is no part of a year. */
const isDealNumber = (context: GrammarContext, next: number): boolean =>
  symbolAt(context, next).text === '-' &&
  hasGluedDigits(context, next + 2) &&
  symbolAt(context, next + 1).text.length === 1 &&
  symbolAt(context, next + 1).means.code === undefined;

/** «8 Березня», "вул. 1 Травня": in Cyrillic a month has a capital only in a name. */
function isCyrillicName(context: GrammarContext, at: number, next: number): boolean {
  const month = symbolAt(context, next - 1);
  if (!month.capital || month.text < 'Ͱ') return false;
  return month.endsTitle || hasMark(symbolAt(context, at - 1), 'streetBefore');
}

/** A Latin word with a capital. */
export const isLatinName = ({ kind, capital, text }: CalendarSymbol): boolean =>
  kind === 'word' && capital && text < 'Ͱ';

/** Skips the strike of "Jan 2027 $50 calls" and the hyphen of "2026-vintage". */
function afterStrike(context: GrammarContext, next: number): number {
  const { text } = symbolAt(context, next);
  if (text === '-' && isGlued(context, next)) return next + 1;
  const number = text === '$' ? next + 1 : next;
  return symbolAt(context, number).width > 0 ? number + 1 : next;
}

/** "5% notes due 2031", "notes maturing in 2031". */
function isDueBond(context: GrammarContext, { at, first }: Unclassified): boolean {
  const before = symbolAt(context, first - 1);
  if (hasMark(before, 'maturing')) return true;
  const isDue = first === at - 1 && hasMark(symbolAt(context, first), 'deadline');
  return isDue && hasMark(before, 'nameBefore');
}

/** How many symbols a title may have before the date in it. */
const LONGEST_TITLE = 16;

/** Inside 《 》, or the last word of a short title in quotation marks: "Strategy 2030". */
function isTitled(
  context: GrammarContext,
  draft: Unclassified,
  period: Period,
  next: number,
): boolean {
  if (
    period.bare &&
    draft.relation === 'at' &&
    next === draft.at + 1 &&
    symbolAt(context, next - 1).endsTitle
  )
    return true;
  for (let at = draft.at - 1; at >= 0 && at >= draft.at - LONGEST_TITLE; at--) {
    const { text } = symbolAt(context, at);
    if (text === '》') return false;
    if (text === '《') return true;
  }
  return false;
}
