import { splitLines } from '../../note/lines';
import type { EditOp } from '../edit-op';
import type { UndoPart } from '../revert';
import { applySplices } from '../splice';
import { decodeNote } from './decode-note';
import type { NoteFile, NoteStore } from './note-store';
import { withinTime } from './within-time';

/** An edit of ours that is no longer in its note, though nobody here took it back. */
export interface LostEdit<File> {
  readonly file: File;
  readonly ops: readonly EditOp[];
}

interface Promised {
  readonly line: string;
  readonly ops: readonly EditOp[];
  /** How many such lines the note must hold. */
  expected: number;
  /** The line as it was before, for edits inside a line. */
  readonly old: string | null;
  /** How many lines like that the edit left. */
  oldCount: number;
  timePassed: boolean;
  changeSeen: boolean;
}

/** A sync or a merge that undoes an edit mostly does so within this time. */
const waitMilliseconds = 5000;

/** An editor with unsaved text, or a slow disk, can bring the old line back later. */
const watchMilliseconds = 30_000;

/**
 * Looks, 5 s after an edit and at the note's next change, whether the edit is still there. After that
 * and up to 30 s a missing line counts only if the old one is back: a person may edit what was ticked.
 */
export class Verifier<File extends NoteFile> {
  private readonly promises = new Map<File, Promised[]>();
  private readonly cancels = new Set<() => void>();
  private readonly stopListening: () => void;

  constructor(
    private readonly store: NoteStore<File>,
    private readonly tellLost: (lost: LostEdit<File>) => void,
  ) {
    this.stopListening = store.onChange((file) => {
      const promised = this.promises.get(file) ?? [];
      for (const promise of promised) promise.changeSeen = true;
      if (promised.length > 0) void this.check(file);
    });
  }

  /** Takes note of a done edit; earlier ones of the note are judged by the text it started from. */
  record(
    file: File,
    edit: { before: string; after: string; undo: readonly UndoPart[]; ops: readonly EditOp[] },
  ): void {
    const before = countLines(edit.before);
    const after = countLines(edit.after);
    this.judge(file, before);
    const kept = this.promises.get(file) ?? [];
    for (const promise of kept) {
      promise.expected += countOf(after, promise.line) - countOf(before, promise.line);
      promise.oldCount += countOf(after, promise.old) - countOf(before, promise.old);
    }
    const fresh = resultLines(edit.undo).map(({ line, old }) => ({
      line,
      ops: edit.ops,
      expected: countOf(after, line),
      old,
      oldCount: countOf(after, old),
      timePassed: false,
      changeSeen: false,
    }));
    this.keep(file, [...kept.filter(({ expected }) => expected > 0), ...fresh]);
    this.wait(file, fresh);
  }

  /** Stops everything; nothing is told any more. */
  close(): void {
    this.stopListening();
    for (const cancel of this.cancels) cancel();
    this.cancels.clear();
    this.promises.clear();
  }

  private keep(file: File, promised: Promised[]): void {
    if (promised.length > 0) this.promises.set(file, promised);
    else this.promises.delete(file);
  }

  private wait(file: File, fresh: readonly Promised[]): void {
    this.later(waitMilliseconds, () => {
      for (const promise of fresh) promise.timePassed = true;
      void this.check(file);
    });
    this.later(watchMilliseconds, () => {
      this.keep(
        file,
        (this.promises.get(file) ?? []).filter((each) => !fresh.includes(each)),
      );
    });
  }

  private later(milliseconds: number, run: () => void): void {
    const cancel = this.store.setTimer(milliseconds, () => {
      this.cancels.delete(cancel);
      run();
    });
    this.cancels.add(cancel);
  }

  private async check(file: File): Promise<void> {
    const text = await this.currentText(file);
    if (text !== null) this.judge(file, countLines(text));
  }

  private async currentText(file: File): Promise<string | null> {
    if (this.store.findObstacle(file) !== null) return '';
    const editors = this.store.editors(file);
    const editor = editors.find((each) => each.isDirty()) ?? editors[0];
    if (editor !== undefined) return editor.getValue();
    const read = await withinTime(this.store, () => this.store.readBinary(file));
    return read.kind === 'value' ? (decodeNote(read.value)?.text ?? null) : null;
  }

  private judge(file: File, lines: ReadonlyMap<string, number>): void {
    const promised = this.promises.get(file) ?? [];
    const lost = promised.filter((each) => isLost(each, lines));
    this.keep(
      file,
      promised.filter((each) => !lost.includes(each)),
    );
    const ops = new Set(lost.flatMap((each) => each.ops));
    if (ops.size > 0) this.tellLost({ file, ops: [...ops] });
  }
}

function isLost(promise: Promised, lines: ReadonlyMap<string, number>): boolean {
  if (countOf(lines, promise.line) >= promise.expected) return false;
  const isFresh = !promise.timePassed || !promise.changeSeen;
  return isFresh || countOf(lines, promise.old) > promise.oldCount;
}

/** The lines an edit left behind, each with what it was before. */
function resultLines(
  undo: readonly UndoPart[],
): readonly { readonly line: string; readonly old: string | null }[] {
  const lines = new Map<string, string | null>();
  for (const part of undo) {
    const { text } = part.target.source;
    if (part.kind === 'within') lines.set(text, applySplices(text, part.splices));
    if (part.kind !== 'remove') continue;
    for (const inserted of part.texts) if (inserted !== '') lines.set(inserted, null);
  }
  return [...lines].map(([line, old]) => ({ line, old }));
}

function countOf(lines: ReadonlyMap<string, number>, line: string | null): number {
  return line === null ? 0 : (lines.get(line) ?? 0);
}

function countLines(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of splitLines(text)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  return counts;
}
