import type { EditOp } from '../edit-op';
import type { Attempt } from './attempt';
import { refuseAttempt } from './attempt';
import type { DecodedNote } from './decode-note';
import { chooseEditor, editInEditor } from './edit-in-editor';
import { editOnDisk } from './edit-on-disk';
import { FileQueue } from './file-queue';
import { FollowedTargets } from './followed-targets';
import type { JournalItem } from './journal';
import { Journal } from './journal';
import type { NoteFile, NoteStore } from './note-store';
import type { BulkOutcome, EditOutcome, RefusedItem } from './outcome';
import { preflight } from './preflight';
import { prepareOp } from './prepare-op';
import type { LostEdit } from './verifier';
import { Verifier } from './verifier';

/** One operation on one note. */
export interface NoteEdit<File> {
  readonly file: File;
  readonly op: EditOp;
}

type Done = Extract<Attempt, { kind: 'done' }>;

/** How often an edit may move between editor and disk before it is given up. */
const mostMoves = 3;

/**
 * Carries out edits on the notes of a host, so that each ends as done, refused or not confirmed and
 * none is lost silently. Two equal edits at once are one; edits of one note wait for one another.
 * Nothing here rejects.
 */
export class NoteWriter<File extends NoteFile> {
  private readonly queue = new FileQueue<File>();
  private readonly inFlight = new WeakMap<File, Map<string, Promise<EditOutcome>>>();
  private readonly followed = new WeakMap<File, FollowedTargets>();
  private readonly journal: Journal<File>;
  private readonly verifier: Verifier<File>;
  private closed = false;

  /** `tellLost` is called when an edit did not stay; apply its operations again to repeat it. */
  constructor(
    private readonly store: NoteStore<File>,
    tellLost: (lost: LostEdit<File>) => void,
  ) {
    this.journal = new Journal(() => store.now());
    this.verifier = new Verifier(store, tellLost);
  }

  /** Carries out one operation. */
  apply(file: File, op: EditOp): Promise<EditOutcome> {
    const key = JSON.stringify(op);
    const running = this.inFlight.get(file) ?? new Map<string, Promise<EditOutcome>>();
    const same = running.get(key);
    if (same !== undefined) return same;
    this.inFlight.set(file, running);
    const outcome = this.applyOne(file, op).then((result) => {
      running.delete(key);
      return result;
    });
    running.set(key, outcome);
    return outcome;
  }

  /** Carries out many operations: one write and one undo step per note, and a list of refusals. */
  async applyAll(edits: readonly NoteEdit<File>[]): Promise<BulkOutcome> {
    const byFile = new Map<File, EditOp[]>();
    for (const { file, op } of edits) {
      const ops = byFile.get(file);
      if (ops === undefined) byFile.set(file, [op]);
      else ops.push(op);
    }
    const items: JournalItem<File>[] = [];
    const refused: (readonly RefusedItem[])[] = [];
    const notConfirmed: string[] = [];
    let done = 0;
    for (const [file, ops] of byFile) {
      const attempt = await this.queue.run(file, () => this.attempt(file, ops));
      if (attempt.kind === 'not-confirmed') notConfirmed.push(file.path);
      if (attempt.kind === 'refused') refused.push(refusedItems(file.path, ops, attempt));
      if (attempt.kind !== 'done') continue;
      done += attempt.result.done.length;
      items.push({ file, parts: attempt.result.undo });
      refused.push(attempt.result.refused.map((each) => ({ path: file.path, ...each })));
    }
    const undoId = items.length > 0 ? this.journal.add(items) : null;
    return { undoId, done, refused: refused.flat(), notConfirmed };
  }

  /** Takes a done edit back, in all its notes; what has changed since is refused and stays. */
  async undo(undoId: number): Promise<readonly EditOutcome[]> {
    const outcomes: EditOutcome[] = [];
    for (const item of this.journal.find(undoId)) {
      const op: EditOp = { kind: 'revert', parts: item.parts };
      const attempt = await this.queue.run(item.file, () => this.attempt(item.file, [op]));
      if (attempt.kind === 'done') this.journal.drop(item);
      outcomes.push(outcomeOf(item.file.path, attempt, undoId));
    }
    return outcomes.length > 0 ? outcomes : [{ kind: 'refused', path: '', reason: 'no-undo' }];
  }

  /** Takes the newest edit back that can be. */
  undoLast(): Promise<readonly EditOutcome[]> {
    return this.undo(this.journal.newest() ?? 0);
  }

  /** Refuses everything from now on. What the host is already writing finishes. */
  close(): void {
    this.closed = true;
    this.verifier.close();
  }

  private async applyOne(file: File, op: EditOp): Promise<EditOutcome> {
    const attempt = await this.queue.run(file, () => this.attempt(file, [op]));
    if (attempt.kind !== 'done') return outcomeOf(file.path, attempt, 0);
    const undoId = this.journal.add([{ file, parts: attempt.result.undo }]);
    return outcomeOf(file.path, attempt, undoId);
  }

  private async attempt(file: File, ops: readonly EditOp[]): Promise<Attempt> {
    const first = await this.write(file, ops);
    const followed = this.followedOps(file, ops, first);
    return followed === null ? first : this.write(file, followed);
  }

  /** The same operation at the line's new look, when it was refused because we changed the line. */
  private followedOps(
    file: File,
    ops: readonly EditOp[],
    attempt: Attempt,
  ): readonly EditOp[] | null {
    const [op, second] = ops;
    if (attempt.kind !== 'refused' || op === undefined || second !== undefined) return null;
    if (!['gone', 'changed', 'ambiguous'].includes(attempt.reason)) return null;
    const next = this.followed.get(file)?.follow(op) ?? null;
    return next === null ? null : [next];
  }

  private async write(file: File, ops: readonly EditOp[]): Promise<Attempt> {
    if (this.closed) return refuseAttempt('closing');
    const prepared = ops.map((op) =>
      prepareOp(op, file.path, (line, path) => this.store.toggleByTasks(line, path)),
    );
    const saved = await preflight(this.store, file);
    if (typeof saved === 'string') return refuseAttempt(saved);
    const attempt = await this.writeWhereItLives(file, saved, prepared);
    if (attempt.kind === 'done') this.remember(file, attempt);
    return attempt;
  }

  private async writeWhereItLives(
    file: File,
    saved: DecodedNote,
    ops: readonly EditOp[],
  ): Promise<Attempt> {
    for (let moves = 0; moves <= mostMoves; moves++) {
      if (this.closed) return refuseAttempt('closing');
      const editor = chooseEditor(this.store.editors(file), saved);
      if (editor !== null) return editInEditor(editor, ops);
      const attempt = await editOnDisk(this.store, file, saved, ops);
      if (attempt !== 'moved') return attempt;
    }
    return refuseAttempt('busy');
  }

  private remember(file: File, { before, result }: Done): void {
    const followed = this.followed.get(file) ?? new FollowedTargets();
    this.followed.set(file, followed);
    followed.record(result.done, result.undo);
    if (this.closed) return;
    const { text, undo, done } = result;
    this.verifier.record(file, { before, after: text, undo, ops: done });
  }
}

function outcomeOf(path: string, attempt: Attempt, undoId: number): EditOutcome {
  if (attempt.kind === 'done') return { kind: 'done', path, undoId };
  if (attempt.kind === 'refused') return { kind: 'refused', path, reason: attempt.reason };
  return { kind: 'not-confirmed', path };
}

function refusedItems(
  path: string,
  ops: readonly EditOp[],
  attempt: Extract<Attempt, { kind: 'refused' }>,
): readonly RefusedItem[] {
  if (attempt.refused.length > 0) return attempt.refused.map((each) => ({ path, ...each }));
  return ops.map((op) => ({ path, op, reason: attempt.reason }));
}
