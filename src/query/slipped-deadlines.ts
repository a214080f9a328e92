import type { IsoDay } from '../note/iso-day';
import type { Milestone } from '../note/parsed-note';
import { slippageOf } from './ledger-facts';

/** A deadline that was moved: what was promised and what holds now. */
export interface SlippedDeadline {
  readonly milestone: Milestone;
  readonly promised: IsoDay;
  readonly current: IsoDay;
  /** Positive when later than promised. */
  readonly days: number;
}

/** The moved deadlines whose days are known, the one that slipped most first. */
export function slippedDeadlines(milestones: readonly Milestone[]): readonly SlippedDeadline[] {
  return milestones
    .flatMap((milestone): SlippedDeadline[] => {
      const days = slippageOf(milestone)?.days ?? null;
      const promised = milestone.promised?.end ?? milestone.promised?.start ?? null;
      const current = milestone.deadline?.end ?? milestone.deadline?.start ?? null;
      if (days === null || promised === null || current === null) return [];
      return [{ milestone, promised, current, days }];
    })
    .sort((a, b) => b.days - a.days);
}
