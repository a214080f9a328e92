import type { Relation } from '../calendar-words';
import type { DateRole } from '../date-mention';
import type { DayRange } from '../deadline';
import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { tellsPast } from './classify-period';
import { symbolAt, type GrammarContext, type Parsed } from './grammar-context';
import type { MentionDraft } from './mention-draft';
import { addLength, type CalendarLength } from './read-length';

interface Lead {
  readonly first: number;
  readonly isCounted: boolean;
  readonly isAhead: boolean;
  readonly isOver: boolean;
  readonly relation: Relation;
}

const LIMITS = new Set(['<', '≤', '~', '≈', '(']);

/** Decides whether a length is counted from the note's day, and what it is otherwise. */
export function classifyLength(
  context: GrammarContext,
  at: number,
  limit: number,
  { value: length, next }: Parsed<CalendarLength>,
): MentionDraft {
  const lead = readLead(context, at, limit);
  const hence = hasMark(symbolAt(context, next), 'hence');
  const end = hence ? next + 1 : next;
  const isCounted = lead.isCounted || hence || length.isLed === true;
  const role = roleOf(context, at, limit, lead, isCounted, length, end);
  const day = addLength(context.anchor, length);
  const isOpen = lead.relation === 'notBefore' || lead.relation === 'after';
  const range: DayRange = isOpen ? { start: day, end: null } : { start: null, end: day };
  return {
    at,
    first: isCounted ? lead.first : at,
    next: end,
    relation: isOpen ? lead.relation : 'by',
    period: null,
    written: null,
    range,
    rule: `${isOpen ? 'not-before' : 'within'}+length`,
    isStruck: symbolAt(context, at).struck,
    isLength: true,
    role,
  };
}

/** The words before a length that count it from the note's day or tell that it is over. */
function readLead(context: GrammarContext, at: number, limit: number): Lead {
  let first = at;
  let isCounted = false;
  let isAhead = false;
  let isOver = false;
  let relation: Relation = 'by';
  for (let index = at - 1; index >= limit && index > at - 7; index--) {
    const symbol = symbolAt(context, index);
    const isLead = hasMark(symbol, 'within') || hasMark(symbol, 'withinOne');
    const isNext = hasMark(symbol, 'ahead');
    if (hasMark(symbol, 'behind')) isOver = true;
    else if (!isLead && !isNext && !isPassed(symbol)) break;
    if (isLead || isNext) isCounted = true;
    if (isNext) isAhead = true;
    const told = symbol.means.relation;
    if (!isNext && (told === 'notBefore' || told === 'after')) relation = told;
    first = index;
  }
  return { first, isCounted, isAhead, isOver, relation };
}

function isPassed(symbol: CalendarSymbol): boolean {
  if (symbol.means.relation !== undefined || LIMITS.has(symbol.text)) return true;
  return hasMark(symbol, 'fill') || hasMark(symbol, 'article');
}

function roleOf(
  context: GrammarContext,
  at: number,
  limit: number,
  lead: Lead,
  isCounted: boolean,
  length: CalendarLength,
  end: number,
): DateRole {
  if (lead.isOver) return 'past';
  if (!isCounted || length.isAdjective) return 'length';
  if (isFromEvent(context, at, limit, lead.first, end)) return 'event';
  const after = symbolAt(context, end);
  if (hasMark(after, 'streak') || hasMark(after, 'inARow')) return 'length';
  if (isMeasured(context, lead)) return 'length';
  if (!lead.isAhead && isExtreme(context, at, lead.first, length)) return 'length';
  if (!lead.isAhead && tookLong(context, at, lead.first)) return 'past';
  if (tellsPast(context, end)) return 'past';
  if (length.isUncounted && isRate(context, lead.first, at)) return 'length';
  return 'deadline';
}

/** "within 100 days of clearance", 交易完成后 90 天内, "after approval, within 60 days". */
function isFromEvent(
  context: GrammarContext,
  at: number,
  limit: number,
  first: number,
  end: number,
): boolean {
  const after = symbolAt(context, end);
  if (hasMark(after, 'sinceEvent') && symbolAt(context, end + 1).kind !== 'digits') return true;
  if (hasMark(symbolAt(context, first - 1), 'eventVerb')) return true;
  for (let index = first - 1; index > first - 3; index--) {
    const symbol = symbolAt(context, index);
    if (hasMark(symbol, 'eventBefore')) return true;
    if (symbol.text !== ',' && !hasMark(symbol, 'fill')) break;
  }
  for (let index = limit; index < Math.min(first, at - 1); index++) {
    if (hasMark(symbolAt(context, index), 'eventAround')) return true;
  }
  return false;
}

/** A word before it (with no other number between) that says what the length measures. */
function isMeasured(context: GrammarContext, { first, isAhead }: Lead): boolean {
  let hasNumber = false;
  for (let index = first - 1; index >= 0 && index >= first - 6; index--) {
    const symbol = symbolAt(context, index);
    const isRateOf = hasMark(symbol, 'streak') && !isAhead;
    if (hasMark(symbol, 'measured') && (!hasNumber || isRateOf)) return true;
    if (symbol.kind === 'digits') hasNumber = true;
  }
  return false;
}

/** "the first in six years": as long a wait is promised in round numbers only. */
const isLongSince = (months: number): boolean => months >= 72 && months % 60 !== 0;

/** "highest level in 5 years", "вперше за три роки": what a thing is the most of. */
function isExtreme(
  context: GrammarContext,
  at: number,
  first: number,
  { months }: CalendarLength,
): boolean {
  if (symbolAt(context, at - 1).means.relation !== 'at') return false;
  for (let index = first - 1; index >= first - 4; index--) {
    const symbol = symbolAt(context, index);
    if (hasMark(symbol, 'extreme')) return index >= first - 3;
    if (symbol.means.ordinal === 1 && isLongSince(months)) return true;
    if (symbol.kind !== 'word') return false;
  }
  return false;
}

/** How far before a length a verb may stand that tells it is over. */
const REACH_OF_VERB = 9;

/** "went from 1 to 4 sites in 25 months": it took that long. */
function tookLong(context: GrammarContext, at: number, first: number): boolean {
  if (symbolAt(context, at - 1).means.relation !== 'at') return false;
  for (let index = first - 1; index >= 0 && index >= first - REACH_OF_VERB; index--) {
    const symbol = symbolAt(context, index);
    if (hasMark(symbol, 'went')) return true;
    if (CLAUSE_ENDS.has(symbol.text) || hasMark(symbol, 'joinsOpened')) return false;
    if (hasMark(symbol, 'fresh')) return false;
  }
  return false;
}

const CLAUSE_ENDS = new Set([',', ';', '(', ')', ':', '-', '|', '→']);

/** "2 млн машин за рік": a number close before makes a rate of it. */
function isRate(context: GrammarContext, first: number, at: number): boolean {
  if (!hasMark(symbolAt(context, at - 1), 'per')) return false;
  for (let index = first - 1; index >= 0 && index >= first - 4; index--) {
    if (symbolAt(context, index).kind === 'digits') return true;
  }
  return false;
}
