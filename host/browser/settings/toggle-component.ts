import type { ToggleComponent } from 'obsidian';
import { setTooltip } from '../base/tooltip';
import { HostValueComponent } from './base-component';

export class HostToggleComponent extends HostValueComponent<boolean> implements ToggleComponent {
  toggleEl: HTMLElement;
  readonly #input: HTMLInputElement;
  #listener: ((value: boolean) => unknown) | null = null;

  constructor(container: HTMLElement) {
    super();
    this.toggleEl = container.createEl('label', 'checkbox-container');
    this.#input = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.#input.addEventListener('change', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(on: boolean): this {
    if (on === this.getValue()) return this;
    this.toggleEl.toggleClass('is-enabled', on);
    this.#input.checked = on;
    this.#listener?.(on);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(listener: (value: boolean) => unknown): this {
    this.#listener = listener;
    return this;
  }
}
