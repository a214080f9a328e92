import { daysBetween, type IsoDay } from '../note/iso-day';
import type { LedgerEntry, LedgerKind, Milestone } from '../note/parsed-note';
import { compareDays } from './compare-days';

/** The entry of a kind with the latest day; of equal days the one written last. */
export function latestEntry(milestone: Milestone, kind: LedgerKind): LedgerEntry | null {
  let latest: LedgerEntry | null = null;
  for (const entry of milestone.ledger) {
    if (entry.kind === kind && (latest === null || entry.day >= latest.day)) latest = entry;
  }
  return latest;
}

/** How far a deadline has slipped: how often it was moved and by how many days in all. */
export interface Slippage {
  readonly moves: number;
  /** Positive when later than promised; null when the promise named no day. */
  readonly days: number | null;
}

/** Null when the deadline was never moved. */
export function slippageOf(milestone: Milestone): Slippage | null {
  const moves = milestone.ledger.filter((entry) => entry.kind === 'move').length;
  if (moves === 0) return null;
  const promised = milestone.promised?.end ?? milestone.promised?.start ?? null;
  const holds = milestone.deadline?.end ?? milestone.deadline?.start ?? null;
  const days = promised === null || holds === null ? null : daysBetween(promised, holds);
  return { moves, days };
}

/** Percent given last, and the percent before it. */
export interface Odds {
  readonly day: IsoDay;
  /** 0 to 100. */
  readonly percent: number;
  readonly before: number | null;
}

/** Null when no odds were given. */
export function oddsOf(milestone: Milestone): Odds | null {
  const given = milestone.ledger
    .filter((entry) => entry.kind === 'odds' && entry.value !== null)
    .sort((a, b) => compareDays(a.day, b.day));
  const last = given.at(-1);
  if (last === undefined || last.value === null) return null;
  return { day: last.day, percent: last.value, before: given.at(-2)?.value ?? null };
}

/** How many pieces of evidence speak for and against. */
export interface EvidenceTally {
  readonly for: number;
  readonly against: number;
}

/** Counts the `for` and `against` entries. */
export function evidenceTally(milestone: Milestone): EvidenceTally {
  const count = (kind: LedgerKind): number =>
    milestone.ledger.filter((entry) => entry.kind === kind).length;
  return { for: count('for'), against: count('against') };
}

/** The latest day on which the ledger says anything, or null. */
export function lastLedgerDay(milestone: Milestone): IsoDay | null {
  return milestone.ledger.reduce<IsoDay | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
}
