import { computed } from '@preact/signals';
import { Component, debounce, TFile, type App, type CachedMetadata } from 'obsidian';
import type { IndexedNote } from '../index/indexed-note';
import type { NoteIndex } from '../index/note-index';
import { mayBeThesis } from '../index/select-notes';
import { LARGEST_NOTE, NoteParser, withProblem, type NoteParserOptions } from './note-parser';
import { decodeNote } from '../edit/apply/decode-note';

/** Notes read at a time when the vault is first looked through. */
const READS_AT_ONCE = 8;
/** Main-thread milliseconds of parsing before the app gets a turn; a frame is 16. */
const SLICE_MS = 8;
/** Rest after a change of settings before the notes are read anew. */
const SETTLE_MS = 300;

export interface NoteFeedOptions extends NoteParserOptions {
  readonly app: App;
  readonly index: NoteIndex;
  readonly progress: (state: { done: number; total: number } | null) => void;
}

/**
 * Keeps the index equal to the vault. Which notes are read is told from the metadata cache alone;
 * a later event always wins over a read that began before it.
 */
export class NoteFeed extends Component {
  readonly #options: NoteFeedOptions;
  readonly #parser: NoteParser;
  /** Path → number of its newest event, so that a slow read cannot put an old text back. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
  #sweep = 0;
  #active: string | null = null;

  constructor(options: NoteFeedOptions) {
    super();
    this.#options = options;
    this.#parser = new NoteParser(options);
  }

  override onload(): void {
    const { metadataCache, vault } = this.#options.app;
    // Only what decides which notes are read, and how: the rest of the settings reads nothing anew.
    const choice = computed(() => {
      const { topics, folders, milestoneSections } = this.#options.settings.value;
      return JSON.stringify([topics, folders, milestoneSections]);
    });
    // Called at once, and again (typing in the settings settles first) when they change.
    const readSoon = debounce(() => void this.readAll(), SETTLE_MS, true);
    let first = true;
    this.register(
      choice.subscribe(() => {
        if (first) void this.readAll();
        else readSoon();
        first = false;
      }),
    );
    this.registerEvent(
      metadataCache.on('changed', (file, data, cache) => {
        this.#nextTurn(file.path);
        if (this.#isWanted(file.path, cache)) {
          this.#index([this.#parser.parse(file.path, data, cache)]);
          void this.#checkEncoding(file, data);
        } else {
          this.#options.index.remove(file.path);
        }
      }),
    );
    this.registerEvent(metadataCache.on('deleted', (file) => this.#forget(file.path)));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (file instanceof TFile) this.#rename(file, oldPath);
      }),
    );
  }

  /** Reads all notes of the desk anew: at the start and when the settings changed what is on it. */
  async readAll(): Promise<void> {
    const sweep = ++this.#sweep;
    const { app, index, progress } = this.#options;
    const wanted: TFile[] = [];
    for (const file of app.vault.getMarkdownFiles()) {
      const cache = app.metadataCache.getFileCache(file);
      // Without metadata the note is not ready: its 'changed' event will come.
      if (cache && this.#isWanted(file.path, cache)) wanted.push(file);
      else index.remove(file.path);
    }
    let done = 0;
    progress({ done, total: wanted.length });
    for (let at = 0; at < wanted.length; at += READS_AT_ONCE) {
      const batch = wanted.slice(at, at + READS_AT_ONCE);
      await this.#read(batch);
      if (sweep !== this.#sweep) return;
      done += batch.length;
      progress({ done, total: wanted.length });
    }
    progress(null);
  }

  /** The active note is read whatever its tags; the one before it leaves when it is not on the desk. */
  async setActive(file: TFile | null): Promise<void> {
    const before = this.#active;
    this.#active = file?.path ?? null;
    const { app, index } = this.#options;
    if (before && before !== this.#active && index.notes.get(before)?.onDesk === false) {
      index.remove(before);
    }
    if (!file || index.notes.has(file.path)) return;
    if (app.metadataCache.getFileCache(file)) await this.#read([file]);
  }

  override onunload(): void {
    this.#sweep++;
  }

  async #read(files: readonly TFile[]): Promise<void> {
    const { app } = this.#options;
    const texts = await Promise.all(
      files.map(async (file) => {
        const turn = this.#nextTurn(file.path);
        try {
          const tooLarge = file.stat.size > LARGEST_NOTE;
          return { file, turn, text: tooLarge ? null : await app.vault.cachedRead(file) };
        } catch {
          // Gone or unreadable at the moment; its next event brings it back.
          return null;
        }
      }),
    );
    const parsed: { turn: number; entry: IndexedNote }[] = [];
    let sliceStart = performance.now();
    for (const read of texts) {
      if (!read || this.#turns.get(read.file.path) !== read.turn) continue;
      const cache = app.metadataCache.getFileCache(read.file);
      if (!cache) continue;
      parsed.push({ turn: read.turn, entry: this.#parser.parse(read.file.path, read.text, cache) });
      if (performance.now() - sliceStart < SLICE_MS) continue;
      await new Promise((resolve) => window.setTimeout(resolve));
      sliceStart = performance.now();
    }
    // Others may have changed while the app had its turns.
    const current = parsed.filter(({ turn, entry }) => this.#turns.get(entry.note.path) === turn);
    this.#index(current.map(({ entry }) => entry));
    for (const read of texts) if (read) void this.#checkEncoding(read.file, read.text ?? '');
  }

  /** Replacement characters may mean bytes that are no UTF-8: such a note is shown and says so. */
  async #checkEncoding(file: TFile, text: string): Promise<void> {
    const turn = this.#turns.get(file.path);
    if (!text.includes('\uFFFD')) return;
    const bytes = await this.#options.app.vault.readBinary(file).catch(() => null);
    const entry = this.#options.index.notes.get(file.path);
    if (!bytes || !entry || this.#turns.get(file.path) !== turn) return;
    if (!decodeNote(bytes)) this.#index([withProblem(entry, { kind: 'not-utf8' })]);
  }

  #index(entries: readonly IndexedNote[]): void {
    const { index } = this.#options;
    const kept = entries.filter((entry) => entry.onDesk || entry.note.path === this.#active);
    for (const entry of entries) if (!kept.includes(entry)) index.remove(entry.note.path);
    index.set(kept);
  }

  #isWanted(path: string, cache: CachedMetadata): boolean {
    return path === this.#active || mayBeThesis(path, cache, this.#options.settings.peek());
  }

  #nextTurn(path: string): number {
    this.#turns.set(path, ++this.#turn);
    return this.#turn;
  }

  #forget(path: string): void {
    this.#nextTurn(path);
    this.#options.index.remove(path);
  }

  /** 'changed' does not fire on a rename, so the note moves here, and is read if it is new to the desk. */
  #rename(file: TFile, oldPath: string): void {
    const { app, index } = this.#options;
    this.#nextTurn(oldPath);
    if (this.#active === oldPath) this.#active = file.path;
    if (index.notes.has(oldPath)) {
      index.rename(oldPath, file.path, (note) => {
        const entry = this.#parser.judge(note);
        return entry.onDesk || file.path === this.#active ? entry : null;
      });
      return;
    }
    const cache = app.metadataCache.getFileCache(file);
    if (file.extension === 'md' && cache && this.#isWanted(file.path, cache)) {
      void this.#read([file]);
    }
  }
}
