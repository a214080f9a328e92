import { partsOf, type IsoDay } from '../../iso-day';
import { END, type CalendarSymbol } from './calendar-symbol';
import type { Period } from './period';
import { NO_MEANING } from './vocabulary';

/** A line as symbols, and the day it is read from. */
export interface GrammarContext {
  readonly symbols: readonly CalendarSymbol[];
  readonly anchor: IsoDay;
  /** The year of the anchor. */
  readonly year: number;
  /** Where the first word stands that makes a deadline of every date behind it, or -1. */
  readonly deadlineWord: number;
  /** Whether the line speaks of dates that moved. */
  readonly hasMoves: boolean;
  /** Whether it speaks of hydrogen. */
  readonly hasHydrogen: boolean;
}

/** Something read, and the index of the symbol after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

export type ParsedPeriod = Parsed<Period>;

export function makeContext(symbols: readonly CalendarSymbol[], anchor: IsoDay): GrammarContext {
  let deadlineWord = -1;
  let hasMoves = false;
  let hasHydrogen = false;
  for (const [at, { means }] of symbols.entries()) {
    if (!means.marks) continue;
    if (deadlineWord < 0 && means.marks.has('deadline')) deadlineWord = at;
    if (means.marks.has('moves')) hasMoves = true;
    if (means.marks.has('hydrogen')) hasHydrogen = true;
  }
  return { symbols, anchor, year: partsOf(anchor).year, deadlineWord, hasMoves, hasHydrogen };
}

export function symbolAt(context: GrammarContext, at: number): CalendarSymbol {
  return context.symbols[at] ?? END;
}

/** Whether the symbol at `at` follows the one before it without a space. */
export function isGlued(context: GrammarContext, at: number): boolean {
  const symbol = symbolAt(context, at);
  return symbol.kind !== 'end' && at > 0 && !symbol.gap;
}

/** Whether digits (optionally of a width) stand glued at `at`. */
export function hasGluedDigits(context: GrammarContext, at: number, width = 0): boolean {
  const symbol = symbolAt(context, at);
  return (
    symbol.kind === 'digits' && isGlued(context, at) && (width === 0 || symbol.width === width)
  );
}

/** Whether a word stands glued at `at`, so that it belongs to what stands before it. */
export function hasGluedWord(context: GrammarContext, at: number): boolean {
  return symbolAt(context, at).kind === 'word' && isGlued(context, at);
}

/** Whether a hyphen and a word that is no date word are glued to what stands before. */
export function isCompound(context: GrammarContext, next: number): boolean {
  const isHyphen = symbolAt(context, next).text === '-' && isGlued(context, next);
  return (
    isHyphen && hasGluedWord(context, next + 1) && symbolAt(context, next + 1).means === NO_MEANING
  );
}
