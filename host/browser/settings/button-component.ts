import type { ButtonComponent } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { HostBaseComponent } from './base-component';

export class HostButtonComponent extends HostBaseComponent implements ButtonComponent {
  buttonEl: HTMLButtonElement;

  constructor(container: HTMLElement) {
    super();
    this.buttonEl = container.createEl('button', { attr: { type: 'button' } });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.buttonEl, tooltip);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(name: string): this {
    this.buttonEl.addClass(name);
    return this;
  }

  onClick(listener: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', (event) => void listener(event));
    return this;
  }
}
