import { splitLines } from '../../note/lines';
import type { EditOp } from '../edit-op';
import type { UndoPart } from '../revert';
import { applySplices } from '../splice';
import { decodeNote } from './decode-note';
import type { NoteFile, NoteStore, OpenEditor } from './note-store';
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
  /** With the text saved: what an editor holds can still be lost on its way to the disk. */
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
  private promises = new WeakMap<File, readonly Promised[]>();
  private readonly cancels = new Set<() => void>();
  private readonly stopListening: () => void;

  constructor(
    private readonly store: NoteStore<File>,
    private readonly tellLost: (lost: LostEdit<File>) => void,
  ) {
    this.stopListening = store.onChange((file) => {
      const promised = this.promisesOf(file);
      if (promised.length === 0) return;
      void this.check(file, (isSaved) => {
        for (const promise of promised) promise.changeSeen ||= isSaved;
      });
    });
  }

  /** Takes note of a done edit; earlier ones of the note are judged by the text it started from. */
  record(
    file: File,
    edit: { before: string; after: string; undo: readonly UndoPart[]; ops: readonly EditOp[] },
  ): void {
    const results = resultLines(edit.undo);
    const watched = watchedLines([...this.promisesOf(file), ...results]);
    const before = countLines(edit.before, watched);
    const after = countLines(edit.after, watched);
    this.judge(file, before);
    const kept = this.promisesOf(file);
    for (const promise of kept) {
      promise.expected += countOf(after, promise.line) - countOf(before, promise.line);
      promise.oldCount += countOf(after, promise.old) - countOf(before, promise.old);
    }
    const fresh = results.map(({ line, old }) => ({
      line,
      ops: edit.ops,
      expected: countOf(after, line),
      old,
      oldCount: countOf(after, old),
      timePassed: false,
      changeSeen: false,
    }));
    this.promises.set(file, [...kept.filter(({ expected }) => expected > 0), ...fresh]);
    this.wait(file, fresh);
  }

  /** Stops everything; nothing is told any more. */
  close(): void {
    this.stopListening();
    for (const cancel of this.cancels) cancel();
    this.cancels.clear();
    this.promises = new WeakMap();
  }

  private promisesOf(file: File): readonly Promised[] {
    return this.promises.get(file) ?? [];
  }

  private wait(file: File, fresh: readonly Promised[]): void {
    const ended = new Set(fresh);
    this.later(waitMilliseconds, () => {
      void this.check(file, () => {
        for (const promise of fresh) promise.timePassed = true;
      });
    });
    this.later(watchMilliseconds, () => {
      const kept = this.promisesOf(file).filter((each) => !ended.has(each));
      this.promises.set(file, kept);
    });
  }

  private later(milliseconds: number, run: () => void): void {
    const cancel = this.store.setTimer(milliseconds, () => {
      this.cancels.delete(cancel);
      run();
    });
    this.cancels.add(cancel);
  }

  private async check(file: File, checked: (isSaved: boolean) => void): Promise<void> {
    const dirty = this.store.editors(file).find((editor) => editor.isDirty());
    const text = await this.currentText(file, dirty);
    if (text === null) return;
    this.judge(file, countLines(text, watchedLines(this.promisesOf(file))));
    checked(dirty === undefined);
  }

  private async currentText(file: File, dirty: OpenEditor | undefined): Promise<string | null> {
    if (this.store.findObstacle(file) !== null) return '';
    const editor = dirty ?? this.store.editors(file)[0];
    if (editor !== undefined) return editor.getValue();
    const read = await withinTime(this.store, () => this.store.readBinary(file));
    return read.kind === 'value' ? (decodeNote(read.value)?.text ?? null) : null;
  }

  private judge(file: File, lines: LineCounts): void {
    const kept: Promised[] = [];
    const ops = new Set<EditOp>();
    for (const each of this.promisesOf(file)) {
      if (isLost(each, lines)) for (const op of each.ops) ops.add(op);
      else kept.push(each);
    }
    this.promises.set(file, kept);
    if (ops.size > 0) this.tellLost({ file, ops: [...ops] });
  }
}

/** How often the watched lines stand in a text; a line that never was is not there. */
type LineCounts = ReadonlyMap<string | null, number>;

function isLost(promise: Promised, lines: LineCounts): boolean {
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

function watchedLines(
  promised: Iterable<{ readonly line: string; readonly old: string | null }>,
): ReadonlySet<string | null> {
  return new Set([...promised].flatMap(({ line, old }) => [line, old]));
}

function countOf(lines: LineCounts, line: string | null): number {
  return lines.get(line) ?? 0;
}

function countLines(text: string, watched: ReadonlySet<string | null>): LineCounts {
  const counts = new Map<string | null, number>();
  for (const line of splitLines(text)) {
    if (watched.has(line.text)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  }
  return counts;
}
