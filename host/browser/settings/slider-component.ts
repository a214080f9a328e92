import type { SliderComponent } from 'obsidian';
import { HostValueComponent } from './base-component';

export class HostSliderComponent extends HostValueComponent<number> implements SliderComponent {
  sliderEl: HTMLInputElement;
  readonly #shown: HTMLElement;
  #format: (value: number) => string = String;
  #event: 'change' | 'input' = 'change';

  constructor(container: HTMLElement) {
    super();
    this.#shown = container.createSpan('slider-value');
    this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.#refresh());
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#event = instant ? 'input' : 'change';
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.#refresh();
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#refresh();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#refresh();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  showTooltip(): void {
    this.#refresh();
  }

  onChange(listener: (value: number) => unknown): this {
    for (const type of ['change', 'input'] as const) {
      this.sliderEl.addEventListener(type, () => {
        if (type === this.#event) void listener(this.getValue());
      });
    }
    return this;
  }

  #refresh(): void {
    this.#shown.setText(this.getValuePretty());
  }
}
