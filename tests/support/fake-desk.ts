import { signal, type Signal } from '@preact/signals';
import { defaultSettings, type DeskSettings } from '../../src/index/desk-settings';
import type { IndexedNote } from '../../src/index/indexed-note';
import { createTranslate } from '../../src/locales/translate';
import type { IsoDay } from '../../src/note/iso-day';
import type { ParsedNote } from '../../src/note/parsed-note';
import type { Desk, MenuEntry } from '../../src/panel/desk';
import { day } from './make-note';

/** What was asked of the desk: the name of the call and what tells it from others. */
export type Call = readonly [name: string, ...details: unknown[]];

/** A desk in memory. Its signals can be set, and it remembers every call. */
export interface FakeDesk extends Desk {
  readonly notes: Signal<ReadonlyMap<string, IndexedNote>>;
  readonly active: Signal<string | null>;
  readonly indexing: Signal<{ readonly done: number; readonly total: number } | null>;
  readonly today: Signal<IsoDay>;
  readonly settings: Signal<DeskSettings>;
  readonly calls: Call[];
  /** The menu shown last. */
  readonly menu: Signal<readonly MenuEntry[]>;
}

/** The notes by path, all on the desk but those named. */
export function indexed(
  notes: readonly ParsedNote[],
  offDesk: readonly string[] = [],
): ReadonlyMap<string, IndexedNote> {
  return new Map(
    notes.map((note) => [note.path, { note, onDesk: !offDesk.includes(note.path) }] as const),
  );
}

/** A desk with these notes, the first of them active, on 22 November 2026. */
export function createFakeDesk(notes: readonly ParsedNote[], language = 'en'): FakeDesk {
  const calls: Call[] = [];
  const menu = signal<readonly MenuEntry[]>([]);
  const record = async (...call: Call): Promise<void> => {
    calls.push(call);
  };
  return {
    t: createTranslate(language),
    language,
    notes: signal(indexed(notes)),
    active: signal(notes[0]?.path ?? null),
    indexing: signal(null),
    today: signal(day('2026-11-22')),
    settings: signal(defaultSettings),
    calls,
    menu,
    formatDay: (each) => each.split('-').reverse().join('.'),
    setTaskDone: (path, task, done) => record('setTaskDone', path, task.text, done),
    setTasksDone: (items, done) => record('setTasksDone', items.length, done),
    openLog: (path, milestone, kind, ...text) =>
      void record('openLog', path, milestone.text, kind, ...text),
    markReviewed: (path) => record('markReviewed', path),
    addReading: (path, url) => record('addReading', path, url),
    addReadingFromClipboard: (path) => record('addReadingFromClipboard', path),
    openNote: (path, source) => void record('openNote', path, source?.text ?? null),
    openReference: (reference) => void record('openReference', reference.url),
    hoverNote: (path) => void record('hoverNote', path),
    copy: (text) => record('copy', text),
    showMenu: (_event, entries) => {
      menu.value = entries;
    },
    openSettings: () => void record('openSettings'),
  };
}
