import { parseStructure } from '../../host/structure/parse-structure';
import type { IsoDay } from '../../src/note/iso-day';
import type { NoteInput } from '../../src/note/parse-note';
import { parseNote } from '../../src/note/parse-note';
import type { ParsedNote } from '../../src/note/parsed-note';

/** Parses a text as a note `note.md` on 2026-11-22, with the structure the host would give. */
export function readNote(text: string, input: Partial<NoteInput> = {}): ParsedNote {
  return parseNote({
    path: 'note.md',
    text,
    structure: input.structure ?? parseStructure(text),
    today: '2026-11-22' as IsoDay,
    ...input,
  });
}
