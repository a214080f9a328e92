import type { SettingTab } from 'obsidian';

export interface NamedSettingTab {
  /** The plugin's id. */
  readonly id: string;
  readonly name: string;
  readonly tab: SettingTab;
}

/** The tabs of the settings window, in the order they came. */
export class SettingTabs {
  #tabs: readonly NamedSettingTab[] = [];

  get all(): readonly NamedSettingTab[] {
    return this.#tabs;
  }

  add(tab: NamedSettingTab): void {
    this.#tabs = [...this.#tabs, tab];
  }

  remove(tab: SettingTab): void {
    this.#tabs = this.#tabs.filter((other) => other.tab !== tab);
  }
}
