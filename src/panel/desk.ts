import type { ReadonlySignal } from '@preact/signals';
import type { DeskSettings } from '../index/desk-settings';
import type { IndexedNote } from '../index/indexed-note';
import type { Translate } from '../locales/translate';
import type { IsoDay } from '../note/iso-day';
import type { Milestone, Reference, Task } from '../note/parsed-note';
import type { SourceLine } from '../note/source-line';

/**
 * All the panel knows of the world. Data comes in as signals; what a person does goes out as calls.
 * Every call tells its outcome to the person itself (a notice) and never rejects.
 */
export interface Desk {
  readonly t: Translate;
  /** BCP 47 code for dates and numbers in words. */
  readonly language: string;
  /** A day as people of the app's language write it: `Nov 22, 2026`. */
  readonly formatDay: (day: IsoDay) => string;
  /** Read notes by path. A new map whenever something visible changed. */
  readonly notes: ReadonlySignal<ReadonlyMap<string, IndexedNote>>;
  /** Path of the active Markdown note, or null. */
  readonly active: ReadonlySignal<string | null>;
  /** Null once the vault has been read. */
  readonly indexing: ReadonlySignal<{ readonly done: number; readonly total: number } | null>;
  readonly today: ReadonlySignal<IsoDay>;
  readonly settings: ReadonlySignal<DeskSettings>;

  setTaskDone(path: string, task: Task, done: boolean): Promise<void>;
  setTasksDone(items: readonly { path: string; task: Task }[], done: boolean): Promise<void>;
  /** Opens the dialog that writes a ledger entry, on the given kind. */
  openLog(path: string, milestone: Milestone, kind: LogKind, text?: string): void;
  markReviewed(path: string): Promise<void>;
  /** Adds `- [ ] read <url>` to the note's reading list. */
  addReading(path: string, url: string): Promise<void>;
  /** Asks for the clipboard only when called. */
  addReadingFromClipboard(path: string): Promise<void>;

  openNote(path: string, source: SourceLine | null, event: MouseEvent | KeyboardEvent): void;
  /** Opens an http(s) link in the browser; anything else is ignored. */
  openReference(reference: Reference): void;
  hoverNote(path: string, source: SourceLine | null, event: MouseEvent, element: HTMLElement): void;
  copy(text: string): Promise<void>;
  showMenu(event: MouseEvent | KeyboardEvent, entries: readonly MenuEntry[]): void;
  openSettings(): void;
}

export type LogKind =
  | 'observation'
  | 'odds'
  | 'met'
  | 'missed'
  | 'unclear'
  | 'dropped'
  | 'move'
  | 'for'
  | 'against'
  | 'remark';

export interface MenuEntry {
  readonly title: string;
  /** A Lucide icon name. */
  readonly icon: string;
  /** Entries of a section stand together. */
  readonly section: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}
