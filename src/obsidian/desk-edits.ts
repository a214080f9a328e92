import type { ReadonlySignal } from '@preact/signals';
import type { App, TFile } from 'obsidian';
import type { NoteEdit, NoteWriter } from '../edit/apply/note-writer';
import type { EditOutcome } from '../edit/apply/outcome';
import type { DoneDateFormat } from '../edit/done-date';
import type { EditOp } from '../edit/edit-op';
import { entryWords } from '../edit/entry-words';
import type { EntryWords } from '../edit/format-entry';
import type { DeskSettings } from '../index/desk-settings';
import type { IndexedNote } from '../index/indexed-note';
import type { Translate } from '../locales/translate';
import { plainText } from '../note/inline-text';
import { localDay } from '../note/iso-day';
import { detectLanguage } from '../note/language/detect-language';
import type { Lexicon } from '../note/language/lexicon';
import { lexiconOf } from '../note/language/lexicons';
import type { Milestone, ParsedNote, Task } from '../note/parsed-note';
import { noteName } from '../note/note-name';
import type { Notices } from './notices';

export interface DeskEditsOptions {
  readonly app: App;
  readonly t: Translate;
  readonly notes: ReadonlySignal<ReadonlyMap<string, IndexedNote>>;
  readonly settings: ReadonlySignal<DeskSettings>;
  readonly writer: NoteWriter<TFile>;
  readonly notices: Notices;
  /** How the person's task settings write dates. */
  readonly dateFormat: () => DoneDateFormat;
}

/** A click becomes an edit of a note, and how it ended becomes a notice. Nothing here rejects. */
export class DeskEdits {
  readonly #options: DeskEditsOptions;

  constructor(options: DeskEditsOptions) {
    this.#options = options;
  }

  async setTaskDone(path: string, task: Task, done: boolean): Promise<void> {
    const op = this.#taskOp(path, task, done);
    const key = done ? 'notice.ticked' : 'notice.unticked';
    if (op)
      await this.apply(
        path,
        op,
        this.#options.t(key, { note: noteName(path), text: plainText(task.text) }),
      );
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
    const sentences = [this.#options.t('notice.bulk', { count: outcome.done })];
    const refused = items.length - outcome.done;
    if (refused > 0) sentences.push(this.#options.t('notice.bulkRefused', { count: refused }));
    const { undoId } = outcome;
    const undo = { label: this.#options.t('notice.undo'), run: () => void this.undo(undoId ?? 0) };
    notices.tell(sentences.join('. '), undoId === null ? [] : [undo]);
  }

  async markReviewed(path: string): Promise<void> {
    const op: EditOp = { kind: 'review', day: localDay(new Date()) };
    await this.apply(path, op, this.#options.t('notice.reviewed', { note: noteName(path) }));
  }

  async addReading(path: string, url: string): Promise<void> {
    const note = this.#options.notes.peek().get(path)?.note;
    if (!note) return;
    const [verb] = this.#lexiconFor(note).note.kinds.read;
    const heading = this.#options.settings.peek().readingHeading || null;
    const op: EditOp = { kind: 'add-reading', url, verb, heading };
    await this.apply(path, op, this.#options.t('notice.readingAdded', { note: noteName(path) }));
  }

  /** Writes a ledger entry; one that says "met" ticks a checkbox milestone as well. */
  async log(note: ParsedNote, milestone: Milestone, entry: string, isMet: boolean): Promise<void> {
    const target = { source: milestone.source, noteHash: note.hash };
    const op: EditOp = { kind: 'log', target, shape: milestone.shape, entry };
    const tick = { day: localDay(new Date()), format: this.doneDateFormat() };
    const message = this.#options.t('notice.logged', { note: noteName(note.path), text: entry });
    const ticks = isMet && milestone.shape === 'task' && !milestone.done;
    await this.apply(note.path, ticks ? { ...op, tick } : op, message);
  }

  /** The words ledger entries of a note are written in. */
  entryWordsFor(note: ParsedNote, milestone: Milestone): EntryWords {
    return entryWords(this.#lexiconFor(note, milestone.text).note.ledger);
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
    if (notes.length > 0)
      notices.tell(this.#options.t('notice.undone', { note: notes.join(', ') }));
  }

  /** How a tick writes its day now. */
  doneDateFormat(): DoneDateFormat {
    return this.#options.settings.peek().doneDate ? this.#options.dateFormat() : 'none';
  }

  #taskOp(path: string, task: Task, done: boolean): EditOp | null {
    const note = this.#options.notes.peek().get(path)?.note;
    if (!note) return null;
    const target = { source: task.source, noteHash: note.hash };
    const format = this.doneDateFormat();
    return done
      ? { kind: 'tick', target, day: localDay(new Date()), format }
      : { kind: 'untick', target, format };
  }

  #lexiconFor(note: ParsedNote, text = ''): Lexicon {
    const sample = [note.title, text, ...note.milestones.map((each) => each.text)].join(' ');
    return lexiconOf(detectLanguage(sample));
  }
}
