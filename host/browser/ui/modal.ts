import type { App, Modal, Scope } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { setIcon } from '../base/icons';
import { HostScope } from '../base/scope';

/** A window over the app. Escape and a click beside it close it; the focus stays inside. */
export class HostModal implements Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #isOpen = false;
  #focusBefore: Element | null = null;
  #afterClose: (() => unknown) | null = null;

  constructor(app: App) {
    this.app = app;
    this.scope = new HostScope();
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    const close = this.modalEl.createEl('button', 'modal-close-button clickable-icon');
    close.setAttr('aria-label', partsOf(app).translate('close'));
    setIcon(close, 'x');
    close.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.#keepFocus(event));
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.modalEl.focus();
    void this.onOpen();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.containerEl.remove();
    this.app.keymap.popScope(this.scope);
    const back = this.#focusBefore;
    if (this.shouldRestoreSelection && back instanceof HTMLElement) back.focus();
    this.onClose();
    this.#afterClose?.();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    this.modalEl.dataset.noTooltip = '';
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#afterClose = callback;
    return this;
  }

  #keepFocus(event: KeyboardEvent): boolean | undefined {
    const selector = 'a[href], button, input, select, textarea, [tabindex="0"]';
    const stops = this.modalEl
      .findAll(selector)
      .filter((element) => !element.hasAttribute('disabled') && element.isShown());
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const next = event.shiftKey ? stops.at(-1) : stops[0];
    if (next === undefined || document.activeElement !== edge) return undefined;
    next.focus();
    return false;
  }
}
