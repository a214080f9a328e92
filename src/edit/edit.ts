import { splitLines } from '../note/lines';
import type { EditOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import { findInert } from './inert';
import type { LineChange } from './line-change';
import { placeOf, toSplices } from './line-change';
import type { NoteText } from './locate';
import { createLocator } from './locate';
import { planOp } from './plan-op';
import type { RefusalReason, Refused } from './refusal';
import { refuse } from './refusal';
import type { PlacedChange, UndoPart } from './revert';
import { describeUndo } from './revert';
import type { Splice } from './splice';
import { applySplices, invertSplices, shiftSplices } from './splice';
import { isWellFormed } from './well-formed';

/** An edit that was made on a text. */
export interface Edited {
  readonly ok: true;
  readonly text: string;
  /** What was changed, in ascending order; offsets in the text before. */
  readonly splices: readonly Splice[];
  /** Turns `text` back into the text before, byte for byte; offsets in `text`. */
  readonly inverse: readonly Splice[];
  /** Takes the edit back even in a text that has changed since: `{ kind: 'revert', parts: undo }`. */
  readonly undo: readonly UndoPart[];
}

/** An operation of a batch that was not made, and why. */
export interface RefusedOp {
  readonly op: EditOp;
  readonly reason: RefusalReason;
}

/** A batch on one text. */
export interface BulkEdited extends Omit<Edited, 'ok'> {
  readonly done: readonly EditOp[];
  readonly refused: readonly RefusedOp[];
}

/**
 * Does one thing to a note, or refuses. Pure: gives the new text and writes nothing. Every byte the
 * operation does not own stays: line ends, byte order mark, blanks, final line end.
 *
 * ```ts
 * const note = parseNote(…);                       // of `text` as it was when the person saw it
 * const target = { source: note.tasks[0].source, noteHash: note.hash };
 * const result = editNote(text, { kind: 'tick', target, day, format: 'emoji' });
 * if (result.ok) write(result.text);               // '- [ ] read it' is now '- [x] read it ✅ 2026-03-31'
 * else tell(result.reason);                        // 'gone', 'changed', 'already-done', …
 * ```
 */
export function editNote(text: string, op: EditOp): Edited | Refused {
  const result = editAll(text, [op]);
  const refused = result.refused[0];
  if (refused !== undefined) return refuse(refused.reason);
  const { splices, inverse, undo } = result;
  return { ok: true, text: result.text, splices, inverse, undo };
}

/** Does many things to one note at once: all are located on the same text, what cannot be done is listed. */
export function editAll(text: string, ops: readonly EditOp[]): BulkEdited {
  if (!isWellFormed(text)) return unchanged(text, ops, 'not-well-formed');
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const lines = splitLines(body);
  const note: NoteText = { text: body, lines, inert: findInert(lines) };
  const locate = createLocator(note);
  const taken = new Set<number>();
  const placed: PlacedChange[] = [];
  const done: EditOp[] = [];
  const refused: RefusedOp[] = [];
  for (const op of ops) {
    const plan = checkPlan(planOp(note, locate, op), taken);
    if (plan.ok) {
      done.push(op);
      for (const change of plan.changes) placed.push({ change, inert: plan.inert });
    } else {
      refused.push({ op, reason: plan.reason });
    }
  }
  const sorted = placed.sort((a, b) => placeOf(a.change) - placeOf(b.change));
  const splices = toSplices(
    lines,
    sorted.map(({ change }) => change),
  );
  const after = applySplices(body, splices);
  const absolute = shiftSplices(splices, mark.length);
  return {
    text: mark + after,
    splices: absolute,
    inverse: invertSplices(text, absolute),
    undo: describeUndo(lines, after, sorted),
    done,
    refused,
  };
}

/** Refuses a plan that touches a line another operation of the batch has changed already. */
function checkPlan(plan: EditPlan, taken: Set<number>): EditPlan {
  if (!plan.ok) return plan;
  const touched = plan.changes.flatMap((change) => (change.kind === 'insert' ? [] : [change.line]));
  if (touched.some((line) => taken.has(line))) return refuse('already-done');
  if (!plan.changes.every(isWritable)) return refuse('not-well-formed');
  for (const line of touched) taken.add(line);
  return plan;
}

function isWritable(change: LineChange): boolean {
  if (change.kind === 'within') return change.splices.every(({ insert }) => isWellFormed(insert));
  return change.kind === 'remove' || change.texts.every(isWellFormed);
}

function unchanged(text: string, ops: readonly EditOp[], reason: RefusalReason): BulkEdited {
  const refused = ops.map((op) => ({ op, reason }));
  return { text, splices: [], inverse: [], undo: [], done: [], refused };
}
