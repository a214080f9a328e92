import type { FileView, Menu, TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { HostFile } from '../vault/files';
import { HostItemView } from './item-view';

/** A view of a file: it follows renames and closes with the file. */
export abstract class HostFileView
  extends HostItemView
  implements Omit<FileView, keyof HostItemView | 'registerDomEvent'>
{
  allowNoFile = false;
  file: TFile | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.navigation = true;
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file) => {
        if (file === this.file && file instanceof HostFile) void this.onRename(file);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = readPath(state);
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (file === null || file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.updateTitle();
  }

  override async close(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    await super.close();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file === null) return;
    this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  async onLoadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onUnloadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onRename(_file: TFile): Promise<void> {
    this.updateTitle();
    this.app.workspace.trigger('layout-change');
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

function readPath(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('file' in state)) return null;
  return typeof state.file === 'string' ? state.file : null;
}
