import type { ReadonlySignal } from '@preact/signals';
import { Keymap, type App } from 'obsidian';
import type { DeskSettings } from '../index/desk-settings';
import type { IndexedNote } from '../index/indexed-note';
import type { Translate } from '../locales/translate';
import { localDay, type IsoDay } from '../note/iso-day';
import type { Milestone, Reference, Task } from '../note/parsed-note';
import type { SourceLine } from '../note/source-line';
import type { Desk, LogKind, MenuEntry } from '../panel/desk';
import type { DeskEdits } from './desk-edits';
import { DESK_VIEW_TYPE } from './desk-view-type';
import { formatDay } from './format-day';
import { readClipboardLink } from './clipboard-link';
import { LogModal } from './log-modal';
import type { Notices } from './notices';
import { openNote } from './open-note';
import { openPluginSettings } from './open-plugin-settings';
import { showMenu } from './show-menu';

export interface ObsidianDeskOptions {
  readonly app: App;
  readonly t: Translate;
  readonly language: string;
  readonly notes: ReadonlySignal<ReadonlyMap<string, IndexedNote>>;
  readonly active: ReadonlySignal<string | null>;
  readonly indexing: ReadonlySignal<{ done: number; total: number } | null>;
  readonly today: ReadonlySignal<IsoDay>;
  readonly settings: ReadonlySignal<DeskSettings>;
  readonly edits: DeskEdits;
  readonly notices: Notices;
}

/** The desk as Obsidian carries it out: every call tells its outcome in a notice and never rejects. */
export class ObsidianDesk implements Desk {
  readonly t: Translate;
  readonly language: string;
  readonly formatDay = formatDay;
  readonly notes: Desk['notes'];
  readonly active: Desk['active'];
  readonly indexing: Desk['indexing'];
  readonly today: Desk['today'];
  readonly settings: Desk['settings'];
  readonly #options: ObsidianDeskOptions;
  readonly #hoverParent = { hoverPopover: null };

  constructor(options: ObsidianDeskOptions) {
    this.#options = options;
    this.t = options.t;
    this.language = options.language;
    this.notes = options.notes;
    this.active = options.active;
    this.indexing = options.indexing;
    this.today = options.today;
    this.settings = options.settings;
  }

  setTaskDone(path: string, task: Task, done: boolean): Promise<void> {
    return this.#options.edits.setTaskDone(path, task, done);
  }

  setTasksDone(items: readonly { path: string; task: Task }[], done: boolean): Promise<void> {
    return this.#options.edits.setTasksDone(items, done);
  }

  openLog(path: string, milestone: Milestone, kind: LogKind, text = ''): void {
    const { app, edits } = this.#options;
    const note = this.notes.peek().get(path)?.note;
    if (!note) return;
    new LogModal(app, {
      t: this.t,
      milestone,
      kind,
      text,
      day: localDay(new Date()),
      words: edits.entryWordsFor(note, milestone),
      submit: (entry, isMet) => void edits.log(note, milestone, entry, isMet),
    }).open();
  }

  markReviewed(path: string): Promise<void> {
    return this.#options.edits.markReviewed(path);
  }

  addReading(path: string, url: string): Promise<void> {
    return this.#options.edits.addReading(path, url);
  }

  async addReadingFromClipboard(path: string): Promise<void> {
    const link = await readClipboardLink();
    if (link === 'denied') this.#options.notices.tell(this.t('notice.clipboardDenied'));
    else if (link === 'none') this.#options.notices.tell(this.t('notice.noLink'));
    else await this.addReading(path, link.url);
  }

  openNote(path: string, source: SourceLine | null, event: MouseEvent | KeyboardEvent): void {
    void openNote(this.#options.app, path, source, Keymap.isModEvent(event));
  }

  openReference(reference: Reference): void {
    if (/^https?:\/\//i.test(reference.url)) window.open(reference.url, '_blank', 'noopener');
  }

  hoverNote(
    path: string,
    source: SourceLine | null,
    event: MouseEvent,
    element: HTMLElement,
  ): void {
    this.#options.app.workspace.trigger('hover-link', {
      event,
      source: DESK_VIEW_TYPE,
      hoverParent: this.#hoverParent,
      targetEl: element,
      linktext: path,
      sourcePath: '',
      state: source ? { scroll: source.number } : {},
    });
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#options.notices.tell(this.t('notice.copied'));
    } catch {
      this.#options.notices.tell(this.t('notice.clipboardDenied'));
    }
  }

  showMenu(event: MouseEvent | KeyboardEvent, entries: readonly MenuEntry[]): void {
    showMenu(event, entries);
  }

  openSettings(): void {
    openPluginSettings(this.#options.app);
  }
}
