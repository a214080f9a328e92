import type { Splice } from '../splice';

/** A file of the vault. The same object through renames; compared by identity. */
export interface NoteFile {
  /** Inside the vault, '/' on every system. */
  readonly path: string;
}

/** An editor in source mode (live preview included) that holds a note's text, with LF line ends. */
export interface OpenEditor {
  getValue(): string;
  /** Whether it holds text that is not yet on disk. */
  isDirty(): boolean;
  /** Applies all splices as one step of the undo history; offsets in `getValue()`, ascending. */
  transaction(splices: readonly Splice[]): void;
  undo(): void;
}

/**
 * What writing a note needs of its host. Obsidian's side maps these to `Vault.readBinary`,
 * `Vault.process`, the loaded Markdown views of every window and timers; the tests have a twin in
 * memory.
 */
export interface NoteStore<File extends NoteFile> {
  /**
   * Why a file may not be edited: it is no longer (this object) in the vault; it is no Markdown note
   * or lies in the configuration folder; a synchroniser made it (`isConflictCopy`). Null when it may.
   */
  findObstacle(file: File): 'missing' | 'not-a-note' | 'conflict-copy' | null;
  /**
   * The note's bytes on disk. Rejects when they are fewer than the file's size: a note whose end was
   * not read would be written back without it.
   */
  readBinary(file: File): Promise<ArrayBuffer>;
  /**
   * Reads the note, calls `change` with its text (without byte order mark) and writes what that
   * returns, with no other write of the host in between. When `change` throws, nothing is written.
   */
  process(file: File, change: (data: string) => string): Promise<unknown>;
  /** Editors that hold the file, in every window; also one without a tab that changed within 5 s. */
  editors(file: File): readonly OpenEditor[];
  /** Runs once after a time in milliseconds; gives the function that cancels it. */
  setTimer(milliseconds: number, run: () => void): () => void;
  /** Milliseconds, for the age of undo entries. */
  now(): number;
  /** Tells of every change to a note's saved text; gives the function that stops it. */
  onChange(listen: (file: File) => void): () => void;
  /** The line(s) the Tasks plugin makes of a task line; null when it is not there or cannot say. */
  toggleByTasks(line: string, path: string): string | null;
  /** Asks whether a very large note may be changed. */
  confirmLarge(file: File, bytes: number): Promise<boolean>;
}
