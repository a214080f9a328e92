import type { Notice } from 'obsidian';

const defaultDuration = 5000;

/** A message at the edge of the window. A duration of 0 keeps it until it is clicked. */
export class HostNotice implements Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultDuration) {
    const { body } = document;
    const box = body.querySelector('.notice-container') ?? body.createDiv('notice-container');
    this.containerEl = box.createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
