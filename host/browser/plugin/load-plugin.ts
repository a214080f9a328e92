import type { App, Plugin, PluginManifest } from 'obsidian';
import { HostPlugin } from './plugin';

declare global {
  interface Window {
    /** The built plugin, put there by the server's `/plugin/module.js`. */
    pluginModule?: (
      require: (id: string) => unknown,
      module: { exports: unknown },
      exports: unknown,
    ) => void;
  }
}

async function fetchManifest(): Promise<PluginManifest> {
  const response = await fetch('/plugin/manifest.json');
  if (!response.ok) throw new Error(`manifest.json: ${response.status}`);
  return (await response.json()) as PluginManifest;
}

/** Runs a built plugin as Obsidian does: CommonJS, with `require` for what Obsidian hands out. */
export async function loadPlugin(app: App, require: (id: string) => unknown): Promise<Plugin> {
  const manifest = await fetchManifest();
  const module: { exports: unknown } = { exports: {} };
  if (window.pluginModule === undefined) throw new Error('main.js is missing or cannot be read.');
  window.pluginModule(require, module, module.exports);
  const PluginClass = findPluginClass(module.exports);
  const dir = `${app.vault.configDir}/plugins/${manifest.id}`;
  const plugin = new PluginClass(app, { ...manifest, dir });
  if (!(plugin instanceof HostPlugin)) throw new Error('main.js exports no Plugin.');
  await plugin.load();
  return plugin as unknown as Plugin;
}

function findPluginClass(exported: unknown): new (app: App, manifest: PluginManifest) => unknown {
  const found =
    typeof exported === 'object' && exported !== null && 'default' in exported
      ? exported.default
      : exported;
  if (typeof found !== 'function') throw new Error('main.js exports no Plugin.');
  return found as new (app: App, manifest: PluginManifest) => unknown;
}
