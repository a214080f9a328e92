import path from 'node:path';
import { isOnDesk } from '../../src/index/desk-scope';
import type { DeskScope } from '../../src/index/desk-scope';
import type { IsoDay } from '../../src/note/iso-day';
import { parseNote } from '../../src/note/parse-note';
import type { ReportedNote } from '../../src/query/report';
import type { TaskFormat } from '../../src/note/task-fields';
import { parseStructure } from '../structure/parse-structure';
import { findNotes } from './find-notes';
import { createDeskGuess } from './may-be-on-desk';
import { readNoteFile, withoutMark } from './read-note-file';
import type { NoteFileProblem } from './read-note-file';

export interface FolderReading {
  /** Those on the desk, or all that were asked for, sorted by path. */
  readonly notes: readonly ReportedNote[];
  readonly unread: readonly UnreadNote[];
  /** How many notes the folder holds. */
  readonly total: number;
}

/** A note (or a folder of notes) that was left as it is. */
export interface UnreadNote {
  readonly path: string;
  readonly problem: NoteFileProblem;
}

export interface FolderRequest {
  readonly folder: string;
  readonly scope: DeskScope;
  /** Also the notes off the desk. */
  readonly all: boolean;
  readonly today: IsoDay;
  readonly taskFormat?: TaskFormat;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads the notes of a folder. Writes nothing and skips what it cannot read, saying so. */
export async function readFolder(request: FolderRequest): Promise<FolderReading> {
  const { folder, scope, all, today, taskFormat } = request;
  const { paths, closed } = await findNotes(folder);
  const mayBeOnDesk = createDeskGuess(scope.topics);
  const notes: ReportedNote[] = [];
  const unread: UnreadNote[] = closed.map((each) => ({
    path: each.path,
    problem: { kind: 'unreadable', code: each.code },
  }));
  for (const [index, inside] of paths.entries()) {
    request.onProgress?.(index, paths.length);
    const file = await readNoteFile(path.join(folder, inside));
    if (!file.ok) {
      unread.push({ path: inside, problem: file.problem });
      continue;
    }
    const text = withoutMark(file.text);
    if (!all && !mayBeOnDesk(text)) continue;
    const structure = parseStructure(text);
    const note = parseNote({ path: inside, text, structure, today, taskFormat });
    const onDesk = isOnDesk(inside, note.header, scope);
    if (all || onDesk) notes.push({ note, onDesk });
  }
  request.onProgress?.(paths.length, paths.length);
  return { notes, unread, total: paths.length };
}
