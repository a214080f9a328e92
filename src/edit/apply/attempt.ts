import type { BulkEdited, RefusedOp } from '../edit';
import type { OutcomeReason } from './outcome';

/** How one try to change one note ended. */
export type Attempt =
  | {
      readonly kind: 'done';
      readonly before: string;
      readonly result: BulkEdited;
    }
  | {
      readonly kind: 'refused';
      readonly reason: OutcomeReason;
      /** Per operation, when the text refused them. */
      readonly refused: readonly RefusedOp[];
    }
  | { readonly kind: 'not-confirmed' };

/** An attempt that ended before the text was looked at. */
export function refuseAttempt(reason: OutcomeReason): Attempt {
  return { kind: 'refused', reason, refused: [] };
}

/** An attempt of which the text refused every operation. */
export function refuseAll(refused: readonly RefusedOp[]): Attempt {
  return { kind: 'refused', reason: refused[0]?.reason ?? 'already-done', refused };
}
