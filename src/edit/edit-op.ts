import type { IsoDay } from '../note/iso-day';
import type { MilestoneShape } from '../note/parsed-note';
import type { DoneDateFormat } from './done-date';
import type { UndoPart } from './revert';
import type { EditTarget } from './target';

/** Ticks a task. Names the end state: done, on that day. */
export interface TickOp {
  readonly kind: 'tick';
  readonly target: EditTarget;
  readonly day: IsoDay;
  readonly format: DoneDateFormat;
  /** The line(s) the Tasks plugin makes of the target's line; absent when the tick is our own. */
  readonly tasksText?: string;
}

/** Opens a done task again. */
export interface UntickOp {
  readonly kind: 'untick';
  readonly target: EditTarget;
  readonly format: DoneDateFormat;
}

/** Writes a dated line under a milestone. */
export interface LogOp {
  readonly kind: 'log';
  readonly target: EditTarget;
  readonly shape: MilestoneShape;
  /** The entry without its bullet, as `formatEntry` makes it: `2026-03-31: 1200 units`. */
  readonly entry: string;
  /** Also ticks the milestone's checkbox, if it has an open one. */
  readonly tick?: { readonly day: IsoDay; readonly format: DoneDateFormat };
}

/** Stamps the note as reviewed on a day. */
export interface ReviewOp {
  readonly kind: 'review';
  readonly day: IsoDay;
}

/** Adds `- [ ] <verb> <url>` to the note's reading list. */
export interface AddReadingOp {
  readonly kind: 'add-reading';
  readonly url: string;
  /** `read`, in the language of the note. */
  readonly verb: string;
  /** The heading to write it under, if the note has it; null for the note's first list of tasks. */
  readonly heading: string | null;
}

/** Takes an earlier edit back, by the parts that edit left behind. */
export interface RevertOp {
  readonly kind: 'revert';
  readonly parts: readonly UndoPart[];
}

/** Everything the desk can do to a note, as data. */
export type EditOp = TickOp | UntickOp | LogOp | ReviewOp | AddReadingOp | RevertOp;
