import type { App, ConfirmationButton, ConfirmationModal } from 'obsidian';
import { HostButtonComponent } from '../settings/button-component';
import { HostModal } from './modal';

class HostConfirmationButton extends HostButtonComponent {
  #close: () => void;

  constructor(container: HTMLElement, close: () => void) {
    super(container);
    this.#close = close;
  }

  /** Closes the modal unless the handler returns, or resolves to, `false`. */
  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if ((await handler(event)) !== false) this.#close();
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus());
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this.onClick(() => undefined);
  }
}

/** A question with buttons below it. */
export class HostConfirmationModal extends HostModal implements ConfirmationModal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const checkbox = line.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    line.appendText(label);
    checkbox.addEventListener('change', () => void callback(checkbox.checked));
    return this;
  }

  addButton(fill: (button: ConfirmationButton) => unknown): this {
    const button = new HostConfirmationButton(this.buttonContainerEl, () => this.close());
    fill(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
