import type { BaseComponent, Setting } from 'obsidian';
import type { PartOf } from '../base/part-of';
import { setTooltip } from '../base/tooltip';
import { HostButtonComponent } from './button-component';
import { HostDisplayValueComponent } from './display-value-component';
import { HostDropdownComponent } from './dropdown-component';
import { HostExtraButtonComponent } from './extra-button-component';
import { HostSliderComponent } from './slider-component';
import { HostSearchComponent, HostTextAreaComponent, HostTextComponent } from './text-components';
import { HostToggleComponent } from './toggle-component';

/** A line of settings. Not here: colours, moment formats, progress bars. */
export class HostSetting implements PartOf<
  Setting,
  'addMomentFormat' | 'addColorPicker' | 'addProgressBar' | 'then'
> {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(container: HTMLElement) {
    this.settingEl = container.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl =
      message === null
        ? null
        : this.infoEl.createDiv({
            cls: 'setting-item-error',
            text: message,
            attr: { role: 'alert' },
          });
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.nameEl, tooltip);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addComponent<Added extends BaseComponent>(make: (element: HTMLElement) => Added): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  addDisplayValue(fill: (component: HostDisplayValueComponent) => unknown): this {
    fill(new HostDisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(fill: (component: HostButtonComponent) => unknown): this {
    return this.#add(HostButtonComponent, fill);
  }

  addExtraButton(fill: (component: HostExtraButtonComponent) => unknown): this {
    return this.#add(HostExtraButtonComponent, fill);
  }

  addToggle(fill: (component: HostToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(HostToggleComponent, fill);
  }

  addText(fill: (component: HostTextComponent) => unknown): this {
    return this.#add(HostTextComponent, fill);
  }

  addSearch(fill: (component: HostSearchComponent) => unknown): this {
    return this.#add(HostSearchComponent, fill);
  }

  addTextArea(fill: (component: HostTextAreaComponent) => unknown): this {
    return this.#add(HostTextAreaComponent, fill);
  }

  addDropdown(fill: (component: HostDropdownComponent) => unknown): this {
    return this.#add(HostDropdownComponent, fill);
  }

  addSlider(fill: (component: HostSliderComponent) => unknown): this {
    return this.#add(HostSliderComponent, fill);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<Added extends BaseComponent>(
    Component: new (container: HTMLElement) => Added,
    fill: (component: Added) => unknown,
  ): this {
    const component = new Component(this.controlEl);
    this.components.push(component);
    this.#nameInput();
    fill(component);
    return this;
  }

  /** A screen reader names a control by the setting it stands in. */
  #nameInput(): void {
    const input = this.controlEl.querySelector('input, select, textarea');
    if (input === null || input.hasAttribute('aria-labelledby')) return;
    this.nameEl.id ||= `setting-${crypto.randomUUID()}`;
    input.setAttribute('aria-labelledby', this.nameEl.id);
  }
}
