import type { App, UserEvent } from 'obsidian';
import type { HostMetadataCache } from '../metadata/metadata-cache';
import type { HostFileManager } from '../vault/file-manager';
import type { HostVault } from '../vault/vault';
import type { HostWorkspace } from '../workspace/workspace';
import { HostKeymap } from '../base/keymap';
import { HostScope } from '../base/scope';
import type { PluginSwitch } from '../plugin/plugin-switch';
import type { AppParts } from './app-parts';

const storagePrefix = 'host-data:';

/** Obsidian's `App`. Not here: `renderContext` (Bases), `secretStorage`. */
export class HostApp implements Pick<
  App,
  'keymap' | 'lastEvent' | 'isDarkMode' | 'loadLocalStorage' | 'saveLocalStorage'
> {
  readonly scope = new HostScope();
  readonly keymap = new HostKeymap(this.scope, document);
  lastEvent: UserEvent | null = null;
  declare vault: HostVault;
  declare metadataCache: HostMetadataCache;
  declare fileManager: HostFileManager;
  declare workspace: HostWorkspace;
  declare parts: AppParts;
  declare plugins: PluginSwitch;

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const text = localStorage.getItem(this.#storageKey(key));
    const data: unknown = text === null ? null : JSON.parse(text);
    return data;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) localStorage.removeItem(this.#storageKey(key));
    else localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
  }

  #storageKey(key: string): string {
    return `${storagePrefix}${this.vault.getName()}:${key}`;
  }
}

/** The app as plugins see it. Members the host lacks fail with their name (`markMissingMembers`). */
export function asApp(app: HostApp): App {
  return app as unknown as App;
}
