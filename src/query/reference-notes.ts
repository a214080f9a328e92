import type { ParsedNote } from '../note/parsed-note';

/** In which notes a page is named: canonical URL to paths. */
export type ReferenceNotes = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects which notes name which page. */
export function indexReferenceNotes(notes: Iterable<ParsedNote>): ReferenceNotes {
  const index = new Map<string, Set<string>>();
  for (const note of notes) {
    for (const { canonical } of note.references) {
      const paths = index.get(canonical);
      if (paths) paths.add(note.path);
      else index.set(canonical, new Set([note.path]));
    }
  }
  return index;
}

/** Paths of the other notes that name the same page, sorted. */
export function otherNotesWith(
  index: ReferenceNotes,
  canonical: string,
  path: string,
): readonly string[] {
  const paths = index.get(canonical);
  if (paths === undefined || paths.size === 1) return [];
  return [...paths].filter((other) => other !== path).sort();
}
