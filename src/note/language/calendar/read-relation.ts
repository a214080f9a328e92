import type { Relation } from '../calendar-words';
import { hasMark, type CalendarSymbol } from './calendar-symbol';
import { isGlued, symbolAt, type GrammarContext } from './grammar-context';
import { isYear } from './read-numeric-date';

export interface RelationWords {
  readonly relation: Relation | null;
  /** The index of the first symbol that belongs to it. */
  readonly first: number;
}

/** How far before a period its relation may stand. */
const REACH = 7;

const BRIDGES = new Set([':', '-', '~', '(', '[', '≈', '|']);

/** The relation told before a period, nearest first: "due in Q3" is due, "not before in" not before. */
export function readRelationBefore(
  context: GrammarContext,
  at: number,
  limit: number,
): RelationWords {
  let relation: Relation | null = null;
  let first = at;
  for (let index = at - 1; index >= limit && index >= at - REACH; index--) {
    const symbol = symbolAt(context, index);
    const told = symbol.means.relation;
    if (told !== undefined) {
      const isWeaker = relation === null || relation === 'at' || told === 'notBefore';
      if (isWeaker) relation = isMove(context, index) ? 'at' : told;
      first = index;
    } else if (!BRIDGES.has(symbol.text) && !isFiller(symbol)) {
      break;
    } else if (isFiller(symbol) && !BRIDGES.has(symbol.text) && first === index + 1) {
      first = index;
    }
  }
  if (relation === 'before' && isDenied(context, first, limit)) relation = 'notBefore';
  return { relation, first: relation === null ? at : first };
}

/** "won't fly before 2027", "не запустять раніше 2027": a denial close before "before". */
function isDenied(context: GrammarContext, at: number, limit: number): boolean {
  for (let index = at - 1; index >= limit && index >= at - 4; index--) {
    const symbol = symbolAt(context, index);
    if (hasMark(symbol, 'denies')) return true;
    if (symbol.kind !== 'word') return false;
  }
  return false;
}

/** The 到 of 推迟到 and 推迟两个季度到 is part of the verb. */
function isMove(context: GrammarContext, at: number): boolean {
  const symbol = symbolAt(context, at);
  if (symbol.kind !== 'ideograph' || !hasMark(symbol, 'movedTo')) return false;
  if (hasMark(symbolAt(context, at - 1), 'moves')) return true;
  const isAfterLength =
    symbolAt(context, at - 1).means.length ?? symbolAt(context, at - 1).means.amount;
  return isAfterLength !== undefined && movesBefore(context, at - 2);
}

function movesBefore(context: GrammarContext, at: number): boolean {
  return [at, at - 1, at - 2].some((index) => hasMark(symbolAt(context, index), 'moves'));
}

function isFiller(symbol: CalendarSymbol): boolean {
  return hasMark(symbol, 'fill') || hasMark(symbol, 'article');
}

export interface ClosingWords {
  readonly relation: Relation | null;
  readonly next: number;
}

/** The relation told after a period: 前, 内, "at the latest", the plus of `2028+`. */
export function readClosing(context: GrammarContext, at: number): ClosingWords {
  const symbol = symbolAt(context, at);
  if (symbol.text === '+' && isGlued(context, at)) return { relation: 'notBefore', next: at + 1 };
  const skipped = symbol.text === ',' || symbol.text === '-' || symbol.text === '(' ? at + 1 : at;
  const closing = symbolAt(context, skipped).means.closing;
  if (closing === undefined) return { relation: null, next: at };
  const isIdeograph = symbolAt(context, skipped).kind === 'ideograph';
  if (isIdeograph && skipped > at) return { relation: null, next: at };
  if (!isIdeograph && opensNext(context, skipped)) return { relation: null, next: at };
  return { relation: closing, next: skipped + 1 };
}

/** The "не раніше" of "Project 2077 не раніше 2028" is the one of the year behind it. */
function opensNext(context: GrammarContext, at: number): boolean {
  const { width, value } = symbolAt(context, at + 1);
  return symbolAt(context, at).means.relation !== undefined && width === 4 && isYear(value);
}
