import type { SettingPage } from 'obsidian';

/** A page of settings that draws itself. */
export abstract class HostSettingPage implements SettingPage {
  rootEl = createDiv('setting-page');
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = '';

  constructor() {
    this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
    this.containerEl = this.rootEl.createDiv('setting-page-content');
  }

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
