import type { DecodedNote } from './decode-note';
import { decodeNote } from './decode-note';
import type { NoteFile, NoteStore } from './note-store';
import type { OutcomeReason } from './outcome';
import { withinTime } from './within-time';

/** From this size on the person is asked first. */
const largeBytes = 20 * 1024 * 1024;

/** Looks at a file before anything is written: it must be a note and strict UTF-8. */
export async function preflight<File extends NoteFile>(
  store: NoteStore<File>,
  file: File,
): Promise<DecodedNote | OutcomeReason> {
  const obstacle = store.findObstacle(file);
  if (obstacle !== null) return obstacle;
  const read = await withinTime(store, () => store.readBinary(file));
  if (read.kind !== 'value') return 'unreadable';
  const bytes = read.value;
  if (bytes.byteLength > largeBytes && !(await store.confirmLarge(file, bytes.byteLength))) {
    return 'too-large';
  }
  return store.findObstacle(file) ?? decodeNote(bytes) ?? 'not-utf8';
}
