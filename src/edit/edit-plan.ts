import type { InertKind } from './inert-kind';
import type { LineChange } from './line-change';
import type { Refused } from './refusal';

/** What an edit will change, decided on one text, or why nothing. */
export type EditPlan =
  | {
      readonly ok: true;
      readonly changes: readonly LineChange[];
      /** Where the changed lines lie: null for ordinary text. */
      readonly inert: InertKind | null;
    }
  | Refused;

/** A plan that changes ordinary text. */
export function plan(...changes: readonly LineChange[]): EditPlan {
  return { ok: true, changes, inert: null };
}
