import type { AbstractTextComponent, SearchComponent } from 'obsidian';
import { setIcon } from '../base/icons';
import { HostValueComponent } from './base-component';

export class HostAbstractTextComponent<Input extends HTMLInputElement | HTMLTextAreaElement>
  extends HostValueComponent<string>
  implements AbstractTextComponent<Input>
{
  inputEl: Input;
  #listener: ((value: string) => unknown) | null = null;

  constructor(input: Input) {
    super();
    this.inputEl = input;
    input.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.#listener?.(this.getValue());
  }

  onChange(listener: (value: string) => unknown): this {
    this.#listener = listener;
    return this;
  }
}

export class HostTextComponent extends HostAbstractTextComponent<HTMLInputElement> {
  constructor(container: HTMLElement) {
    super(container.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

export class HostTextAreaComponent extends HostAbstractTextComponent<HTMLTextAreaElement> {
  constructor(container: HTMLElement) {
    super(container.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

export class HostSearchComponent
  extends HostAbstractTextComponent<HTMLInputElement>
  implements SearchComponent
{
  clearButtonEl: HTMLElement;

  constructor(container: HTMLElement) {
    const box = container.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search' } }));
    this.clearButtonEl = box.createDiv('search-input-clear-button');
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
    this.onChanged();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== '');
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }
}
