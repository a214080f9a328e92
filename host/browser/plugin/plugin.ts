import type {
  App,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  MarkdownPostProcessor,
  ObsidianProtocolHandler,
  Plugin,
  PluginManifest,
  PluginSettingTab,
  ViewCreator,
} from 'obsidian';
import type { Extension } from '@codemirror/state';
import { partsOf } from '../app/app-parts';
import { HostComponent } from '../base/component';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { createCodeBlockProcessor, type CodeBlockHandler } from '../markdown/post-processors';

/** The base of a plugin. Bases are not here, so `registerBasesView` says no. */
export abstract class HostPlugin
  extends HostComponent
  implements Omit<Plugin, keyof HostComponent | 'registerDomEvent' | 'registerEditorSuggest'>
{
  app: App;
  manifest: PluginManifest;
  declare settings?: unknown;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const { ribbonEl } = partsOf(this.app);
    const button = ribbonEl.createEl('button', 'side-dock-ribbon-action clickable-icon');
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', (event) => void run(event));
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const { statusBarEl } = partsOf(this.app);
    const item = statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => item.remove());
    return item;
  }

  /** Gives the command its full id and name, as Obsidian does. */
  addCommand(command: Command): Command {
    const { commands } = partsOf(this.app);
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    commands.add(command);
    this.register(() => commands.remove(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    partsOf(this.app).commands.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    const { settingTabs } = partsOf(this.app);
    settingTabs.add({ id: this.manifest.id, name: this.manifest.name, tab });
    this.register(() => settingTabs.remove(tab));
  }

  registerView(type: string, create: ViewCreator): void {
    const { views } = partsOf(this.app);
    views.register(type, create);
    this.register(() => {
      views.unregister(type);
      this.app.workspace.detachLeavesOfType(type);
    });
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) {
      partsOf(this.app).views.registerExtension(extension, type);
    }
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    const { hoverSources } = partsOf(this.app);
    hoverSources.set(id, info);
    this.register(() => hoverSources.delete(id));
  }

  registerMarkdownPostProcessor(
    processor: MarkdownPostProcessor,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    const { postProcessors } = partsOf(this.app);
    postProcessors.add(processor, sortOrder);
    this.register(() => postProcessors.remove(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handle: CodeBlockHandler,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    const processor = createCodeBlockProcessor(language, handle);
    return this.registerMarkdownPostProcessor(processor, sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    const { editorExtensions } = partsOf(this.app);
    editorExtensions.add(extension);
    this.register(() => editorExtensions.remove(extension));
  }

  /** Kept; `app.parts.protocolHandlers` runs them, and `?action=` in the address does. */
  registerObsidianProtocolHandler(action: string, handle: ObsidianProtocolHandler): void {
    const { protocolHandlers } = partsOf(this.app);
    protocolHandlers.set(action, handle);
    this.register(() => protocolHandlers.delete(action));
  }

  /** Kept; there is no command line here, but `app.parts.cliHandlers` runs them. */
  registerCliHandler(
    command: string,
    _description: string,
    _flags: CliFlags | null,
    handle: CliHandler,
  ): void {
    const { cliHandlers } = partsOf(this.app);
    cliHandlers.set(command, handle);
    this.register(() => cliHandlers.delete(command));
  }

  registerBasesView(): boolean {
    return false;
  }

  /** The plugin's `data.json` in the vault, or null before the first `saveData`. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath()))) return null;
    const data: unknown = JSON.parse(await adapter.read(this.#dataPath()));
    return data;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#folder()))) await adapter.mkdir(this.#folder());
    await adapter.write(this.#dataPath(), JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {
    // For subclasses.
  }

  #folder(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  #dataPath(): string {
    return `${this.#folder()}/data.json`;
  }
}
