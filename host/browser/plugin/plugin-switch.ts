import type { Plugin } from 'obsidian';

/**
 * The one plugin of the host, with what Obsidian keeps in `app.plugins`: which plugins are enabled, and
 * the way to turn one off and on again.
 */
export class PluginSwitch {
  /** Enabled plugins by id. */
  readonly plugins: Record<string, Plugin> = {};
  readonly #load: () => Promise<Plugin>;

  constructor(load: () => Promise<Plugin>) {
    this.#load = load;
  }

  /** Loads the plugin; rejects with what it throws. */
  async enable(): Promise<Plugin> {
    const plugin = await this.#load();
    this.plugins[plugin.manifest.id] = plugin;
    return plugin;
  }

  disable(id: string): void {
    this.plugins[id]?.unload();
    delete this.plugins[id];
  }

  /** As a person does it in the settings: off, or on and told so. */
  async toggle(): Promise<void> {
    const [id] = Object.keys(this.plugins);
    if (id !== undefined) this.disable(id);
    else (await this.enable()).onUserEnable();
  }
}
