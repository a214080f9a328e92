import type { ReadonlySignal } from '@preact/signals';
import { isOnDesk } from '../index/desk-scope';
import type { DeskSettings } from '../index/desk-settings';
import type { IndexedNote } from '../index/indexed-note';
import type { IsoDay } from '../note/iso-day';
import { parseNote } from '../note/parse-note';
import type { NoteProblem, ParsedNote } from '../note/parsed-note';
import type { NoteStructure } from '../note/structure';
import type { TaskFormat } from '../note/task-fields';

/** Larger notes are listed, never parsed: characters. */
export const LARGEST_NOTE = 10_000_000;

export interface NoteParserOptions {
  readonly settings: ReadonlySignal<DeskSettings>;
  readonly today: ReadonlySignal<IsoDay>;
  /** How the person's task settings write fields. */
  readonly taskFormat: () => TaskFormat;
}

/** Parses notes with the settings of the moment and tells whether they are on the desk. */
export class NoteParser {
  readonly #options: NoteParserOptions;

  constructor(options: NoteParserOptions) {
    this.#options = options;
  }

  /** `text` is null when the file is too large to be read at all. */
  parse(path: string, text: string | null, structure: NoteStructure): IndexedNote {
    const { settings, taskFormat, today } = this.#options;
    const characters = text?.length ?? LARGEST_NOTE;
    const isReadable = text !== null && characters < LARGEST_NOTE;
    const entry = this.judge(
      parseNote({
        path,
        text: isReadable ? text : '',
        structure: isReadable ? structure : {},
        today: today.peek(),
        sections: settings.peek().milestoneSections,
        taskFormat: taskFormat(),
      }),
    );
    return isReadable ? entry : withProblem(entry, { kind: 'too-large', characters });
  }

  /** A parsed note with its place on or off the desk. */
  judge(note: ParsedNote): IndexedNote {
    return { note, onDesk: isOnDesk(note.path, note.header, this.#options.settings.peek()) };
  }
}

/** The note with one problem more; its hash differs, so that the change is seen. */
export function withProblem(entry: IndexedNote, problem: NoteProblem): IndexedNote {
  const { note } = entry;
  const hash = `${note.hash} ${problem.kind}`;
  return { ...entry, note: { ...note, hash, problems: [...note.problems, problem] } };
}
