import type { IsoDay } from '../note/iso-day';
import type { Milestone, Verdict } from '../note/parsed-note';
import { latestEntry } from './ledger-facts';

/** Where a milestone stands: a verdict, or open until its last day is over. */
export type MilestoneState = 'open' | 'overdue' | Verdict;

/**
 * The latest verdict of the ledger decides; else a mark on the line itself says met; else the
 * milestone is open, and overdue from the day after its deadline's last day. A deadline that is open
 * at its end ("not before 2027") is never overdue.
 */
export function milestoneState(milestone: Milestone, today: IsoDay): MilestoneState {
  const verdict = latestEntry(milestone, 'verdict')?.verdict ?? null;
  if (verdict !== null) return verdict;
  if (milestone.done) return 'met';
  const end = milestone.deadline?.end ?? null;
  return end !== null && end < today ? 'overdue' : 'open';
}
