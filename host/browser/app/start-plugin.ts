import type { App, Plugin } from 'obsidian';
import { HostNotice } from '../ui/notice';
import { loadPlugin } from '../plugin/load-plugin';
import { PluginSwitch } from '../plugin/plugin-switch';
import type { HostWorkspace } from '../workspace/workspace';
import type { HostApp } from './host-app';
import { partsOf } from './app-parts';

/**
 * Loads the plugin, brings back the layout or makes a first one, and opens what the address asks for
 * (`?file=`, `&line=`, `&mode=`, `&width=`, `&action=`). A plugin that fails leaves the app usable.
 */
export async function startPlugin(
  app: App,
  host: Pick<HostApp, 'workspace' | 'vault' | 'plugins'>,
  parameters: URLSearchParams,
  require: (id: string) => unknown,
): Promise<void> {
  const { workspace } = host;
  host.plugins = new PluginSwitch(() => loadPlugin(app, require));
  const plugin = await tryToEnable(app, host.plugins);
  const restored = await workspace.restore();
  if (!restored) await makeFirstLayout(workspace);
  await openFile(app, parameters);
  const width = Number(parameters.get('width') ?? 0);
  if (width > 0) workspace.rightSplit.width = width;
  if (document.body.hasClass('is-phone')) {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  }
  workspace.setReady();
  if (plugin === null) return;
  followSettingsFile(app, host, plugin.manifest.id);
  // A folder that was never open here: the person has just enabled the plugin.
  if (!restored) plugin.onUserEnable();
  runAction(app, parameters);
}

async function tryToEnable(app: App, plugins: PluginSwitch): Promise<Plugin | null> {
  try {
    return await plugins.enable();
  } catch (error) {
    reportError(error);
    const reason = error instanceof Error ? error.message : String(error);
    new HostNotice(partsOf(app).translate('pluginFailed', { reason }), 0);
    return null;
  }
}

async function makeFirstLayout(workspace: HostWorkspace): Promise<void> {
  const leaf = workspace.getLeftLeaf(false);
  await leaf.setViewState({ type: 'file-explorer' });
}

async function openFile(app: App, parameters: URLSearchParams): Promise<void> {
  const { workspace, vault } = app;
  const leaf = workspace.getLeaf(false);
  const path = parameters.get('file');
  const mode = parameters.get('mode');
  const line = parameters.get('line');
  if (path === null) return workspace.setActiveLeaf(leaf);
  const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  if (file === null) {
    new HostNotice(partsOf(app).translate('noFile', { path }));
    return workspace.setActiveLeaf(leaf);
  }
  await leaf.openFile(file, {
    ...(mode !== null && { state: { mode } }),
    ...(line !== null && { eState: { line: Number(line) } }),
  });
}

/** Obsidian tells a plugin when its `data.json` was changed from outside, by a sync for example. */
function followSettingsFile(
  app: App,
  { vault, plugins }: Pick<HostApp, 'vault' | 'plugins'>,
  id: string,
): void {
  const path = `${app.vault.configDir}/plugins/${id}/data.json`;
  vault.on('raw', (changed: string) => {
    if (changed === path) plugins.plugins[id]?.onExternalSettingsChange?.();
  });
}

/** `?action=thesis-desk&file=…` does what `obsidian://thesis-desk?file=…` does in Obsidian. */
function runAction(app: App, parameters: URLSearchParams): void {
  const action = parameters.get('action');
  if (action === null) return;
  const handle = partsOf(app).protocolHandlers.get(action);
  handle?.({ ...Object.fromEntries(parameters), action });
}
