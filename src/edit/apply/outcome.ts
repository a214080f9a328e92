import type { EditOp } from '../edit-op';
import type { RefusalReason } from '../refusal';

/**
 * Why nothing was written: the text refused (`RefusalReason`), or the file did.
 *
 * - `missing`, `not-a-note`, `conflict-copy`, `too-large`: the file is not one to edit.
 * - `not-utf8`, `unreadable`: its bytes are no text, or could not be read.
 * - `busy`: it kept moving between editor and disk.
 * - `editor-refused`: something in the editor altered the change; it was undone.
 * - `write-failed`: the host reported an error and the note is as it was.
 * - `closing`: the plugin is being unloaded.
 * - `no-undo`: there is nothing left to undo.
 */
export type OutcomeReason =
  | RefusalReason
  | 'missing'
  | 'not-a-note'
  | 'conflict-copy'
  | 'too-large'
  | 'not-utf8'
  | 'unreadable'
  | 'busy'
  | 'editor-refused'
  | 'write-failed'
  | 'closing'
  | 'no-undo';

/** An operation that was not carried out. */
export interface RefusedItem {
  readonly path: string;
  readonly op: EditOp;
  readonly reason: OutcomeReason;
}

/** How an edit ended. Every edit ends in exactly one of these. */
export type EditOutcome =
  | {
      readonly kind: 'done';
      readonly path: string;
      /** Hand this to `undo`. */
      readonly undoId: number;
    }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: OutcomeReason }
  /** Whether the note holds the change could not be found out. */
  | { readonly kind: 'not-confirmed'; readonly path: string };

/** How a batch ended: one write per note, one undo for all. */
export interface BulkOutcome {
  /** Null when nothing was written. */
  readonly undoId: number | null;
  readonly done: number;
  readonly refused: readonly RefusedItem[];
  /** Notes for which it could not be found out. */
  readonly notConfirmed: readonly string[];
}
