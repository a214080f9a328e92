import type { DropdownComponent } from 'obsidian';
import { HostValueComponent } from './base-component';

export class HostDropdownComponent extends HostValueComponent<string> implements DropdownComponent {
  selectEl: HTMLSelectElement;

  constructor(container: HTMLElement) {
    super();
    this.selectEl = container.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(listener: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => void listener(this.getValue()));
    return this;
  }
}
