import type { IsoDay } from '../note/iso-day';
import type { Milestone, ParsedNote } from '../note/parsed-note';
import { compareDays, compareDaysDown } from './compare-days';
import { dueState, lastDay, type Calendar, type DueState } from './due-state';
import { milestoneState, type MilestoneState } from './milestone-state';

/** A milestone with its note and where it stands. */
export interface MilestoneItem {
  readonly note: ParsedNote;
  readonly milestone: Milestone;
  readonly state: MilestoneState;
  readonly due: DueState;
}

/** The milestones of a note, in the note's order. */
export function milestoneItems(note: ParsedNote, calendar: Calendar): readonly MilestoneItem[] {
  return note.milestones.map((milestone) => {
    const state = milestoneState(milestone, calendar.today);
    return { note, milestone, state, due: milestoneDue(milestone, state, calendar) };
  });
}

function milestoneDue(milestone: Milestone, state: MilestoneState, calendar: Calendar): DueState {
  if (state === 'overdue') return 'overdue';
  if (state !== 'open') return 'settled';
  return dueState(lastDay(milestone), calendar);
}

const RANK: Readonly<Record<DueState, number>> = { overdue: 0, near: 1, open: 1, settled: 2 };

/**
 * Sorted anew: overdue first, then by deadline, undated last; settled ones after all others, the
 * latest verdict first.
 */
export function sortMilestones(items: readonly MilestoneItem[]): readonly MilestoneItem[] {
  return [...items].sort(
    (a, b) =>
      RANK[a.due] - RANK[b.due] ||
      (a.due === 'settled'
        ? compareDaysDown(settledOn(a.milestone), settledOn(b.milestone))
        : compareDays(sortDay(a.milestone), sortDay(b.milestone))),
  );
}

const sortDay = ({ deadline }: Milestone): IsoDay | null =>
  deadline?.end ?? deadline?.start ?? null;

/** The day of the last verdict, or null. */
function settledOn(milestone: Milestone): IsoDay | null {
  return milestone.ledger.reduce<IsoDay | null>(
    (last, { kind, day }) => (kind === 'verdict' && (last === null || day >= last) ? day : last),
    null,
  );
}
