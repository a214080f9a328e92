import type { SettingGroup } from 'obsidian';
import type { PartOf } from '../base/part-of';
import { HostExtraButtonComponent } from './extra-button-component';
import { HostSetting } from './setting';
import { HostSearchComponent } from './text-components';

/** Settings under a common heading. */
export class HostSettingGroup implements PartOf<SettingGroup, 'addSetting'> {
  readonly groupEl: HTMLElement;
  listEl: HTMLElement;
  readonly #header: HostSetting;

  constructor(container: HTMLElement) {
    this.groupEl = container.createDiv('setting-group');
    this.#header = new HostSetting(this.groupEl).setHeading();
    this.#header.settingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#header.setName(text).settingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(fill: (setting: HostSetting) => void): this {
    fill(new HostSetting(this.listEl));
    return this;
  }

  addSearch(fill: (component: HostSearchComponent) => unknown): this {
    this.#header.addSearch(fill).settingEl.show();
    return this;
  }

  addExtraButton(fill: (component: HostExtraButtonComponent) => unknown): this {
    this.#header.addExtraButton(fill).settingEl.show();
    return this;
  }
}
