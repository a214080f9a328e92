import type { Vault, WorkspaceLeaf, View } from 'obsidian';
import type { HostTranslate } from '../../locales/host-translate';
import { PostProcessors } from '../markdown/post-processors';
import { LinkResolver } from '../metadata/link-resolver';
import { HostMetadataCache } from '../metadata/metadata-cache';
import { CommandRegistry } from '../plugin/command-registry';
import { SettingTabs } from '../settings/setting-tabs';
import { HostAdapter } from '../vault/adapter';
import { HostFileManager } from '../vault/file-manager';
import type { FolderClient } from '../vault/folder-client';
import { HostVault } from '../vault/vault';
import { EditorExtensions } from '../workspace/editor-extensions';
import { FileListView } from '../workspace/file-list-view';
import { LayoutStore } from '../workspace/layout-store';
import { HostMarkdownView } from '../workspace/markdown-view';
import { ViewRegistry } from '../workspace/view-registry';
import { HostWorkspace } from '../workspace/workspace';
import { createWorkspaceElements, addHostButtons } from '../workspace/workspace-elements';
import { addHostCommands } from './host-commands';
import { HostApp, asApp } from './host-app';
import { followHoverLinks } from './hover-links';
import { closeDrawers } from './phone-layout';
import { saveOnLeave } from './save-on-leave';

export interface AppOptions {
  readonly folder: FolderClient;
  readonly folderName: string;
  readonly translate: HostTranslate;
}

/** Builds the app over a folder and reads every note. No plugin is loaded, no layout restored yet. */
export async function createApp(options: AppOptions): Promise<HostApp> {
  const { folder, folderName, translate } = options;
  const app = new HostApp();
  app.vault = new HostVault(new HostAdapter(folder, folderName));
  const vault = app.vault as unknown as Vault;
  await app.vault.load();
  const links = new LinkResolver(vault);
  app.metadataCache = new HostMetadataCache(vault, links);
  app.fileManager = new HostFileManager(vault, links);
  await app.metadataCache.load();
  const elements = createWorkspaceElements(document.body);
  const commands = new CommandRegistry(() => app.workspace.findEditor());
  app.parts = {
    translate,
    commands,
    views: createViews(),
    settingTabs: new SettingTabs(),
    postProcessors: new PostProcessors(),
    editorExtensions: new EditorExtensions(),
    protocolHandlers: new Map(),
    cliHandlers: new Map(),
    hoverSources: new Map(),
    ribbonEl: elements.ribbonActionsEl,
    statusBarEl: elements.statusBarEl,
  };
  app.workspace = new HostWorkspace(
    asApp(app),
    elements,
    new LayoutStore(folderName, localStorage),
  );
  commands.registerKeys(app.scope);
  addHostCommands(app);
  addHostButtons(elements, translate, (command) => commands.execute(command));
  followHoverLinks(asApp(app), app.workspace);
  closeDrawers(app.workspace, document.body);
  saveOnLeave(app.workspace, window);
  rememberEvents(app);
  return app;
}

function createViews(): ViewRegistry {
  const views = new ViewRegistry();
  const asView = (view: HostMarkdownView | FileListView) => view as unknown as View;
  views.register('markdown', (leaf: WorkspaceLeaf) => asView(new HostMarkdownView(leaf)));
  views.register('file-explorer', (leaf: WorkspaceLeaf) => asView(new FileListView(leaf)));
  views.registerExtension('md', 'markdown');
  return views;
}

function rememberEvents(app: HostApp): void {
  const remember = (event: MouseEvent | KeyboardEvent): void => {
    app.lastEvent = event;
  };
  document.addEventListener('mousedown', remember, true);
  document.addEventListener('keydown', remember, true);
}
