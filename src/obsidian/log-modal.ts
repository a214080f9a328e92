import { Modal, type App } from 'obsidian';
import type { LogRequest } from '../panel/dialogs/log-form';
import { mountLogForm } from '../panel/dialogs/mount-log-form';

/** The dialog that writes a dated line under a milestone. */
export class LogModal extends Modal {
  readonly #request: LogRequest;
  #unmount: (() => void) | null = null;

  constructor(app: App, request: LogRequest) {
    super(app);
    this.#request = request;
  }

  override onOpen(): void {
    this.setTitle(this.#request.t('dialog.title'));
    this.#unmount = mountLogForm(this.contentEl, this.#request, () => this.close());
    this.contentEl.querySelector<HTMLElement>('[data-autofocus="true"]')?.focus();
  }

  override onClose(): void {
    this.#unmount?.();
  }
}
