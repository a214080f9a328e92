import { Notice, type App } from 'obsidian';
import type { EditOutcome } from '../edit/apply/outcome';
import type { Translate } from '../locales/translate';
import { noteName } from '../note/note-name';
import { openNote } from './open-note';
import { reasonMessages } from './reason-messages';

/** Long enough to read a sentence and reach for the button. */
const NOTICE_MS = 10_000;

interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Tells a person how things ended, each time with what can be done next. */
export class Notices {
  readonly #app: App;
  readonly #t: Translate;

  constructor(app: App, t: Translate) {
    this.#app = app;
    this.#t = t;
  }

  /** A sentence, with buttons. */
  tell(message: string, actions: readonly NoticeAction[] = []): void {
    const content = createFragment((fragment) => {
      fragment.createDiv({ text: message });
      if (actions.length === 0) return;
      const row = fragment.createDiv({ cls: 'thesis-desk-notice-actions' });
      for (const action of actions) {
        const button = row.createEl('button', { text: action.label });
        button.addEventListener('click', action.run);
      }
    });
    new Notice(content, NOTICE_MS);
  }

  /** How an edit ended. `success` is the sentence for a done edit; `undo` takes it back. */
  tellOutcome(outcome: EditOutcome, success: string, undo: (undoId: number) => void): void {
    if (outcome.kind === 'done') {
      const { undoId } = outcome;
      this.tell(success, [{ label: this.#t('notice.undo'), run: () => undo(undoId) }]);
      return;
    }
    this.tellFailure(outcome);
  }

  /** An edit that was refused or could not be confirmed. */
  tellFailure(outcome: Exclude<EditOutcome, { kind: 'done' }>): void {
    const t = this.#t;
    const note = noteName(outcome.path);
    if (outcome.kind === 'not-confirmed') {
      this.tell(t('notice.notConfirmed', { note }), [this.openAction(outcome.path)]);
      return;
    }
    const reason = t(reasonMessages[outcome.reason]);
    if (outcome.path === '') this.tell(reason);
    else this.tell(t('notice.refused', { note, reason }), [this.openAction(outcome.path)]);
  }

  /** The button that opens a note. */
  openAction(path: string): NoticeAction {
    return {
      label: this.#t('notice.openNote'),
      run: () => void openNote(this.#app, path, null, false),
    };
  }
}
