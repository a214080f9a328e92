import type { ExtraButtonComponent } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { HostBaseComponent } from './base-component';

export class HostExtraButtonComponent extends HostBaseComponent implements ExtraButtonComponent {
  extraSettingsEl: HTMLElement;

  constructor(container: HTMLElement) {
    super();
    this.extraSettingsEl = container.createEl('button', {
      cls: 'clickable-icon extra-setting-button',
      attr: { type: 'button' },
    });
    this.setIcon('settings');
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? true : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.extraSettingsEl, tooltip);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(listener: () => unknown): this {
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) void listener();
    });
    return this;
  }
}
