import type { Edited } from '../../src/edit/edit';
import type { Refused, RefusalReason } from '../../src/edit/refusal';
import { errorCode } from './error-code';
import { acquireNoteLock } from './note-lock';
import { readNoteFile } from './read-note-file';
import type { NoteFileProblem } from './read-note-file';
import { fileSteps, replaceFile } from './replace-file';
import type { FileSteps } from './replace-file';

/** Why nothing was written, beyond what the edit itself refuses. */
export type WriteRefusal =
  'not-utf8' | 'too-large' | 'read-only' | 'disk-full' | 'vanished' | 'busy' | 'write-failed';

export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: RefusalReason | WriteRefusal; readonly cause: string };

const ATTEMPTS = 4;

const REASONS: Readonly<Record<string, WriteRefusal>> = {
  ENOENT: 'vanished',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/**
 * Edits a note on disk, or writes nothing and says why. `edit` gets the text with its byte order mark
 * and may be called again when another program changed the note between reading and writing: it
 * must find its line anew in every text, as `editNote` does.
 */
export async function writeNote(
  file: string,
  edit: (text: string) => Edited | Refused,
  steps: FileSteps = fileSteps,
): Promise<WriteOutcome> {
  try {
    const lock = await acquireNoteLock(file);
    if (lock === null) return refused('busy');
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const outcome = await tryWrite(file, edit, lock.isHeld, steps);
        if (outcome !== 'changed') return outcome;
      }
      return refused('busy');
    } finally {
      await lock.release();
    }
  } catch (error) {
    const code = errorCode(error);
    return refused(REASONS[code] ?? 'write-failed', code);
  }
}

async function tryWrite(
  file: string,
  edit: (text: string) => Edited | Refused,
  isHeld: () => Promise<boolean>,
  steps: FileSteps,
): Promise<WriteOutcome | 'changed'> {
  const read = await readNoteFile(file);
  if (!read.ok) return refusedReading(read.problem);
  const edited = edit(read.text);
  if (!edited.ok) return refused(edited.reason);
  const after = Buffer.from(edited.text, 'utf8');
  const result = await replaceFile(file, read.bytes, after, isHeld, steps);
  return result === 'changed' ? result : { ok: true };
}

function refused(reason: RefusalReason | WriteRefusal, cause = ''): WriteOutcome {
  return { ok: false, reason, cause };
}

/** The refusal for a note that cannot be read. */
export function refusedReading(problem: NoteFileProblem): WriteOutcome {
  if (problem.kind !== 'unreadable') return refused(problem.kind);
  return refused(REASONS[problem.code] ?? 'write-failed', problem.code);
}
