import type { ReviewOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import type { NoteText } from './locate';
import { opensProperties, propertiesEnd } from './properties-block';
import { refuse } from './refusal';
import { planHeaderStamp } from './stamp-header';
import { planPropertyStamp } from './stamp-property';

/** Plans a review stamp: a property where the note has properties, else a line of its header. */
export function planReview(note: NoteText, op: ReviewOp): EditPlan {
  const close = propertiesEnd(note.lines);
  if (close !== null) return planPropertyStamp(note, close, op.day);
  return opensProperties(note.lines)
    ? refuse('properties-unclosed')
    : planHeaderStamp(note, op.day);
}
