import type { DisplayValueComponent } from 'obsidian';

/** The current value of what lies behind a setting, shown beside it. */
export class HostDisplayValueComponent implements DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.valueEl = container.createSpan('setting-item-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
