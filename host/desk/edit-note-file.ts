import { editNote } from '../../src/edit/edit';
import type { Edited } from '../../src/edit/edit';
import type { EditOp } from '../../src/edit/edit-op';
import type { Refused } from '../../src/edit/refusal';
import { splitLines } from '../../src/note/lines';
import type { IsoDay } from '../../src/note/iso-day';
import { parseNote } from '../../src/note/parse-note';
import type { Milestone, ParsedNote } from '../../src/note/parsed-note';
import type { TaskFormat } from '../../src/note/task-fields';
import { parseStructure } from '../structure/parse-structure';
import type { EditCommand } from './command-line';
import { readNoteFile, withoutMark } from './read-note-file';
import { refusedReading, writeNote } from './write-note';
import type { WriteOutcome } from './write-note';

type Outcome =
  | WriteOutcome
  | { readonly ok: false; readonly reason: 'not-a-milestone' | 'past-end'; readonly cause: string };

export type EditRefusal = Extract<Outcome, { ok: false }>['reason'];

/** A note to edit, and what its folder and the day say about reading it. */
export interface NoteToEdit {
  /** Where its bytes are. */
  readonly file: string;
  /** Its path inside the folder. */
  readonly inside: string;
  readonly today: IsoDay;
  readonly format: TaskFormat;
}

/**
 * Does what a command asks to the note in `file`. The line a number means is taken from the note as
 * it stands now; from then on the line's own words say where it is, so that a number never lands on
 * another line when several programs write at once.
 */
export async function editNoteFile(command: EditCommand, place: NoteToEdit): Promise<Outcome> {
  const { file, today, format } = place;
  const read = await readNoteFile(file);
  if (!read.ok) return refusedReading(read.problem);
  const text = withoutMark(read.text);
  if (command.kind === 'review') {
    return writeNote(file, (now) => editNote(now, { kind: 'review', day: today }));
  }
  const note = readNote(text, place);
  if (command.line > splitLines(text).length) return { ok: false, reason: 'past-end', cause: '' };
  if (command.kind === 'tick') {
    const task = note.tasks.find(({ source }) => source.number === command.line - 1);
    if (!task) return { ok: false, reason: 'not-a-task', cause: '' };
    const target = { source: task.source, noteHash: note.hash };
    const op: EditOp = { kind: 'tick', target, day: today, format };
    return writeNote(file, (now) => editNote(now, op));
  }
  const milestone = note.milestones.find(({ source }) => source.number === command.line - 1);
  if (!milestone) return { ok: false, reason: 'not-a-milestone', cause: '' };
  const entry = `${today}: ${command.entry}`;
  return writeNote(file, (now) => log(now, note, milestone, entry, place));
}

/** Logs an entry; when it says that the milestone is met, its open checkbox is ticked as well. */
function log(
  text: string,
  note: ParsedNote,
  milestone: Milestone,
  entry: string,
  place: NoteToEdit,
): Edited | Refused {
  const { source, shape } = milestone;
  const op = { kind: 'log', target: { source, noteHash: note.hash }, shape, entry } as const;
  const logged = editNote(text, op);
  if (!logged.ok || shape !== 'task' || milestone.done) return logged;
  const verdicts = metVerdicts(readNote(withoutMark(logged.text), place));
  const isMet = verdicts > metVerdicts(readNote(withoutMark(text), place));
  return isMet
    ? editNote(text, { ...op, tick: { day: place.today, format: place.format } })
    : logged;
}

function metVerdicts(note: ParsedNote): number {
  return note.milestones.flatMap(({ ledger }) => ledger).filter(({ verdict }) => verdict === 'met')
    .length;
}

function readNote(text: string, { inside, today, format }: NoteToEdit): ParsedNote {
  const structure = parseStructure(text);
  return parseNote({ path: inside, text, structure, today, taskFormat: format });
}
