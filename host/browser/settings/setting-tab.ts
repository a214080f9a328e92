import type { App, Plugin, SettingDefinitionItem, SettingTab } from 'obsidian';
import { DefinitionRenderer } from './definition-renderer';

/** A tab of the settings window, drawn from its definitions or by its own `display`. */
export abstract class HostSettingTab implements SettingTab {
  icon = 'settings';
  app: App;
  containerEl = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  readonly #renderer: DefinitionRenderer;

  constructor(app: App) {
    this.app = app;
    this.#renderer = new DefinitionRenderer(app, this);
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    // For subclasses.
  }

  /** Reads the definitions again and draws them, staying on the page that is open. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.#renderer.draw();
  }

  /** Takes `visible` and `disabled` anew. */
  refreshDomState(): void {
    if (this.containerEl.isConnected) this.#renderer.draw();
  }

  display(): void {
    this.settingItems = this.getSettingDefinitions();
    this.#renderer.draw();
  }

  hide(): void {
    this.#renderer.clear();
  }
}

/** The tab of a plugin: values are read from and written to `plugin.settings`, then saved. */
export abstract class HostPluginSettingTab extends HostSettingTab {
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
  }

  override getControlValue(key: string): unknown {
    return this.#settings()[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.#settings()[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }

  #settings(): Record<string, unknown> {
    const { settings } = this.plugin;
    if (typeof settings === 'object' && settings !== null) {
      return settings as Record<string, unknown>;
    }
    throw new Error('The plugin has no "settings": override getControlValue and setControlValue.');
  }
}
