import type { ParsedNote } from '../note/parsed-note';
import type { IndexedNote } from './indexed-note';

/**
 * Path → parsed note; the only mutable state of the core. Every change makes a new map, so that what
 * was handed out never changes under a reader.
 */
export class NoteIndex {
  #notes: ReadonlyMap<string, IndexedNote> = new Map();
  readonly #changed: (notes: ReadonlyMap<string, IndexedNote>) => void;

  /** `changed` is called after each change that a reader could see, never for an equal note. */
  constructor(changed: (notes: ReadonlyMap<string, IndexedNote>) => void) {
    this.#changed = changed;
  }

  get notes(): ReadonlyMap<string, IndexedNote> {
    return this.#notes;
  }

  /** Adds or replaces notes; silent when all of them read the same as before. */
  set(entries: readonly IndexedNote[]): void {
    const news = entries.filter((entry) => !isSame(this.#notes.get(entry.note.path), entry));
    if (news.length === 0) return;
    const notes = new Map(this.#notes);
    for (const entry of news) notes.set(entry.note.path, entry);
    this.#publish(notes);
  }

  remove(path: string): void {
    if (!this.#notes.has(path)) return;
    const notes = new Map(this.#notes);
    notes.delete(path);
    this.#publish(notes);
  }

  /** Keeps the note under its new path. What depends on the path is decided again by `judge`. */
  rename(oldPath: string, newPath: string, judge: (note: ParsedNote) => IndexedNote | null): void {
    const entry = this.#notes.get(oldPath);
    if (!entry) return;
    const notes = new Map(this.#notes);
    notes.delete(oldPath);
    const moved = judge({ ...entry.note, path: newPath });
    if (moved) notes.set(newPath, moved);
    this.#publish(notes);
  }

  #publish(notes: ReadonlyMap<string, IndexedNote>): void {
    this.#notes = notes;
    this.#changed(notes);
  }
}

function isSame(old: IndexedNote | undefined, entry: IndexedNote): boolean {
  return (
    old !== undefined &&
    old.onDesk === entry.onDesk &&
    old.note.hash === entry.note.hash &&
    old.note.header.date === entry.note.header.date &&
    old.note.title === entry.note.title
  );
}
