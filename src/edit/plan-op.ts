import { planAddReading } from './add-reading';
import type { EditOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import type { Located, LocateOptions, NoteText } from './locate';
import { planLog } from './log-entry';
import { planTick, planUntick } from './plan-tick';
import { planRevert } from './revert';
import { planReview } from './stamp-review';
import type { EditTarget } from './target';

/** Decides what an operation changes in a note. */
export function planOp(
  note: NoteText,
  locate: (target: EditTarget, options: LocateOptions) => Located,
  op: EditOp,
): EditPlan {
  switch (op.kind) {
    case 'tick':
      return planTick(note, locate, op);
    case 'untick':
      return planUntick(note, locate, op);
    case 'log':
      return planLog(note, locate, op);
    case 'review':
      return planReview(note, op);
    case 'add-reading':
      return planAddReading(note, op);
    case 'revert':
      return planRevert(note, locate, op.parts);
  }
}
