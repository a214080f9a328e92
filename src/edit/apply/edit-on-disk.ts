import { editAll } from '../edit';
import type { EditOp } from '../edit-op';
import type { Attempt } from './attempt';
import { refuseAll, refuseAttempt } from './attempt';
import type { DecodedNote } from './decode-note';
import { countReplacements, decodeNote } from './decode-note';
import { chooseEditor } from './edit-in-editor';
import type { NoteFile, NoteStore } from './note-store';
import { withinTime } from './within-time';

/** Thrown inside the host's `process` so that it writes nothing; what happened is kept beside it. */
class NothingWritten extends Error {}

/** What the callback given to `process` found and decided; it may run late, or never. */
interface WriteState {
  abandoned: boolean;
  stopped: Attempt | 'moved' | null;
  done: Extract<Attempt, { kind: 'done' }> | null;
}

/**
 * Changes a note on disk through the host's `process`, deciding inside its callback, where the text
 * is the one that will be replaced. Gives `moved` when an editor turned up that must have the edit.
 * An error or silence of 10 s is never answered with a second write: the note is read and compared.
 */
export async function editOnDisk<File extends NoteFile>(
  store: NoteStore<File>,
  file: File,
  saved: DecodedNote,
  ops: readonly EditOp[],
): Promise<Attempt | 'moved'> {
  const state: WriteState = { abandoned: false, stopped: null, done: null };
  const change = (data: string): string => {
    if (state.abandoned) throw new NothingWritten();
    state.done = null;
    state.stopped = null;
    if (chooseEditor(store.editors(file), saved) !== null) state.stopped ??= 'moved';
    if (countReplacements(data) > saved.replacements) state.stopped ??= refuseAttempt('not-utf8');
    if (isTruncated(data, saved.text)) state.stopped ??= refuseAttempt('changed');
    if (state.stopped !== null) throw new NothingWritten();
    const result = editAll(data, ops);
    if (result.done.length === 0) {
      state.stopped = refuseAll(result.refused);
      throw new NothingWritten();
    }
    state.done = { kind: 'done', before: data, result };
    return (saved.hasMark && !data.startsWith('\uFEFF') ? '\uFEFF' : '') + result.text;
  };
  const written = await withinTime(store, () => store.process(file, change));
  state.abandoned = true;
  if (state.stopped !== null) return state.stopped;
  if (state.done === null) return refuseAttempt('write-failed');
  if (written.kind === 'value') return state.done;
  return findOut(store, file, state.done, written.kind === 'failed');
}

/** A note that shrank to its own beginning, or filled with NULs, is a write or read that broke off. */
function isTruncated(data: string, saved: string): boolean {
  if (data.length < saved.length && saved.startsWith(data)) return true;
  return data.includes('\0') && !saved.includes('\0');
}

/** After an error or a silence: reads the note to see which of its two texts it holds. */
async function findOut<File extends NoteFile>(
  store: NoteStore<File>,
  file: File,
  done: Extract<Attempt, { kind: 'done' }>,
  hasFailed: boolean,
): Promise<Attempt> {
  const read = await withinTime(store, () => store.readBinary(file));
  const now = read.kind === 'value' ? decodeNote(read.value) : null;
  if (now?.text === withoutMark(done.result.text)) return done;
  const isAsBefore = now?.text === withoutMark(done.before);
  // A write that only hangs may still come.
  return isAsBefore && hasFailed ? refuseAttempt('write-failed') : { kind: 'not-confirmed' };
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
