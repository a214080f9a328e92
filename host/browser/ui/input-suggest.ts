import type { AbstractInputSuggest, App } from 'obsidian';
import type { PartOf } from '../base/part-of';
import { HostPopoverSuggest } from './popover-suggest';

type SelectListener<Value> = (value: Value, event: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions for an input, or an editable element. */
export abstract class HostInputSuggest<Value>
  extends HostPopoverSuggest<Value>
  implements PartOf<AbstractInputSuggest<Value>>
{
  limit = 100;
  readonly #input: HTMLInputElement | HTMLDivElement;
  #selectListener: SelectListener<Value> | null = null;

  constructor(app: App, input: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#input = input;
    input.addEventListener('input', () => void this.#refresh());
    input.addEventListener('focus', () => void this.#refresh());
    input.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if (this.#input instanceof HTMLInputElement) this.#input.value = value;
    else this.#input.setText(value);
  }

  getValue(): string {
    return this.#input instanceof HTMLInputElement ? this.#input.value : this.#input.getText();
  }

  selectSuggestion(value: Value, event: MouseEvent | KeyboardEvent): void {
    this.#selectListener?.(value, event);
    this.close();
  }

  onSelect(listener: SelectListener<Value>): this {
    this.#selectListener = listener;
    return this;
  }

  protected abstract getSuggestions(query: string): Value[] | Promise<Value[]>;

  async #refresh(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    const limited = this.limit > 0 ? found.slice(0, this.limit) : found;
    if (this.#input.isActiveElement()) {
      this.showBelow(limited, this.#input.getBoundingClientRect());
    }
  }
}
