import type { ReadonlySignal } from '@preact/signals';
import { Keymap, type App, type TFile } from 'obsidian';
import type { NoteEdit, NoteWriter } from '../edit/apply/note-writer';
import type { EditOutcome } from '../edit/apply/outcome';
import type { DoneDateFormat } from '../edit/done-date';
import type { EditOp } from '../edit/edit-op';
import { entryWords } from '../edit/entry-words';
import type { DeskSettings } from '../index/desk-settings';
import type { IndexedNote } from '../index/indexed-note';
import type { Translate } from '../locales/translate';
import { localDay, type IsoDay } from '../note/iso-day';
import { detectLanguage } from '../note/language/detect-language';
import type { Lexicon } from '../note/language/lexicon';
import { lexiconOf } from '../note/language/lexicons';
import type { Milestone, ParsedNote, Reference, Task } from '../note/parsed-note';
import type { SourceLine } from '../note/source-line';
import type { Desk, LogKind, MenuEntry } from '../panel/desk';
import { DESK_VIEW_TYPE } from './desk-view-type';
import { readClipboardLink } from './clipboard-link';
import { LogModal } from './log-modal';
import { noteName, type Notices } from './notices';
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
  readonly writer: NoteWriter<TFile>;
  readonly notices: Notices;
  /** How the person's task settings write dates. */
  readonly dateFormat: () => DoneDateFormat;
}

/** The desk as Obsidian carries it out: every call tells its outcome in a notice and never rejects. */
export class ObsidianDesk implements Desk {
  readonly t: Translate;
  readonly language: string;
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

  async setTaskDone(path: string, task: Task, done: boolean): Promise<void> {
    const op = this.#taskOp(path, task, done);
    const key = done ? 'notice.ticked' : 'notice.unticked';
    if (op) await this.apply(path, op, this.t(key, { note: noteName(path), text: task.text }));
  }

  async setTasksDone(items: readonly { path: string; task: Task }[], done: boolean): Promise<void> {
    const { app, writer, notices } = this.#options;
    const edits: NoteEdit<TFile>[] = [];
    for (const { path, task } of items) {
      const file = app.vault.getFileByPath(path);
      const op = this.#taskOp(path, task, done);
      if (file && op) edits.push({ file, op });
    }
    const outcome = await writer.applyAll(edits);
    const sentences = [this.t('notice.bulk', { count: outcome.done })];
    const refused = items.length - outcome.done;
    if (refused > 0) sentences.push(this.t('notice.bulkRefused', { count: refused }));
    const { undoId } = outcome;
    const undo = { label: this.t('notice.undo'), run: () => void this.undo(undoId ?? 0) };
    notices.tell(sentences.join('. '), undoId === null ? [] : [undo]);
  }

  openLog(path: string, milestone: Milestone, kind: LogKind, text?: string): void {
    const note = this.notes.peek().get(path)?.note;
    if (!note) return;
    new LogModal(this.#options.app, {
      t: this.t,
      milestone,
      kind,
      text: text ?? '',
      day: localDay(new Date()),
      words: entryWords(this.#lexiconFor(note, milestone.text).note.ledger),
      submit: (entry, isMet) => void this.#log(note, milestone, entry, isMet),
    }).open();
  }

  async markReviewed(path: string): Promise<void> {
    const note = this.notes.peek().get(path)?.note;
    const label = note ? this.#lexiconFor(note).note.header.reviewed[0] : undefined;
    if (label === undefined) return;
    const op: EditOp = { kind: 'review', day: localDay(new Date()), label: capitalise(label) };
    await this.apply(path, op, this.t('notice.reviewed', { note: noteName(path) }));
  }

  async addReading(path: string, url: string): Promise<void> {
    const note = this.notes.peek().get(path)?.note;
    const verb = note ? this.#lexiconFor(note).note.kinds.read[0] : undefined;
    if (verb === undefined) return;
    const op: EditOp = { kind: 'add-reading', url, verb, heading: null };
    await this.apply(path, op, this.t('notice.readingAdded', { note: noteName(path) }));
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

  /** Carries out one edit of a note and tells how it ended. */
  async apply(path: string, op: EditOp, success: string): Promise<void> {
    const { app, writer, notices } = this.#options;
    const file = app.vault.getFileByPath(path);
    const outcome: EditOutcome = file
      ? await writer.apply(file, op)
      : { kind: 'refused', path, reason: 'missing' };
    notices.tellOutcome(outcome, success, (undoId) => void this.undo(undoId));
  }

  /** Takes an edit back; without a number, the newest one. */
  async undo(undoId?: number): Promise<void> {
    const { writer, notices } = this.#options;
    const outcomes = await (undoId === undefined ? writer.undoLast() : writer.undo(undoId));
    for (const outcome of outcomes) {
      if (outcome.kind !== 'done') notices.tellFailure(outcome);
    }
    const notes = outcomes.filter(({ kind }) => kind === 'done').map(({ path }) => noteName(path));
    if (notes.length > 0) notices.tell(this.t('notice.undone', { note: notes.join(', ') }));
  }

  /** How a tick writes its day now. */
  doneDateFormat(): DoneDateFormat {
    return this.settings.peek().doneDate ? this.#options.dateFormat() : 'none';
  }

  #taskOp(path: string, task: Task, done: boolean): EditOp | null {
    const note = this.notes.peek().get(path)?.note;
    if (!note) return null;
    const target = { source: task.source, noteHash: note.hash };
    const format = this.doneDateFormat();
    return done
      ? { kind: 'tick', target, day: localDay(new Date()), format }
      : { kind: 'untick', target, format };
  }

  async #log(note: ParsedNote, milestone: Milestone, entry: string, isMet: boolean): Promise<void> {
    const target = { source: milestone.source, noteHash: note.hash };
    const op: EditOp = { kind: 'log', target, shape: milestone.shape, entry };
    const tick = { day: localDay(new Date()), format: this.doneDateFormat() };
    const message = this.t('notice.logged', { note: noteName(note.path), text: entry });
    const ticks = isMet && milestone.shape === 'task' && !milestone.done;
    await this.apply(note.path, ticks ? { ...op, tick } : op, message);
  }

  #lexiconFor(note: ParsedNote, text = ''): Lexicon {
    const sample = [note.title, text, ...note.milestones.map((each) => each.text)].join(' ');
    return lexiconOf(detectLanguage(sample));
  }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
