import type { Menu, TAbstractFile, TFile } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { HostKeymap } from '../base/keymap';
import { HostMenu } from '../ui/menu';
import { HostNotice } from '../ui/notice';
import { HostFile, HostFolder } from '../vault/files';
import { HostItemView } from './item-view';

/** The files of the vault, in the left sidebar. */
export class FileListView extends HostItemView {
  readonly #collapsed = new Set<string>();

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return partsOf(this.app).translate('files');
  }

  override getIcon(): string {
    return 'folder-closed';
  }

  override async onOpen(): Promise<void> {
    const redraw = debounce(() => this.#draw(), 30);
    const { vault, workspace } = this.app;
    this.registerEvent(vault.on('create', () => redraw()));
    this.registerEvent(vault.on('delete', () => redraw()));
    this.registerEvent(vault.on('rename', () => redraw()));
    this.registerEvent(workspace.on('file-open', () => redraw()));
    this.#draw();
  }

  #draw(): void {
    const scroll = this.contentEl.scrollTop;
    this.contentEl.empty();
    const container = this.contentEl.createDiv('nav-files-container');
    this.#drawChildren(this.app.vault.getRoot(), container);
    this.contentEl.scrollTop = scroll;
  }

  #drawChildren(folder: { children: TAbstractFile[] }, into: HTMLElement): void {
    const isFolder = (file: TAbstractFile) => Number(file instanceof HostFolder);
    const sorted = [...folder.children].sort(
      (a, b) => isFolder(b) - isFolder(a) || a.name.localeCompare(b.name),
    );
    for (const child of sorted) {
      if (child instanceof HostFolder) this.#drawFolder(child, into);
      else if (child instanceof HostFile) this.#drawFile(child, into);
    }
  }

  #drawFolder(folder: HostFolder, into: HTMLElement): void {
    const isCollapsed = this.#collapsed.has(folder.path);
    const item = into.createDiv('tree-item nav-folder');
    item.toggleClass('is-collapsed', isCollapsed);
    const title = item.createDiv('tree-item-self nav-folder-title is-clickable mod-collapsible');
    title.setAttrs({ role: 'button', tabindex: 0, 'aria-expanded': !isCollapsed });
    setIcon(title.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    this.#onActivate(title, () => {
      if (!this.#collapsed.delete(folder.path)) this.#collapsed.add(folder.path);
      this.#draw();
    });
    if (!isCollapsed) this.#drawChildren(folder, item.createDiv('tree-item-children'));
  }

  #drawFile(file: HostFile, into: HTMLElement): void {
    const title = into
      .createDiv('tree-item nav-file')
      .createDiv('tree-item-self nav-file-title is-clickable');
    title.setAttrs({ role: 'button', tabindex: 0, 'data-path': file.path });
    const name = file.extension === 'md' ? file.basename : file.name;
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    this.#onActivate(title, (event) => this.#open(file, event));
    title.addEventListener('contextmenu', (event) => this.#showMenu(file, event));
  }

  #onActivate(element: HTMLElement, run: (event: MouseEvent | KeyboardEvent) => void): void {
    element.onClickEvent((event) => {
      if (event.button < 2) run(event);
    });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') run(event);
    });
  }

  #open(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(HostKeymap.isModEvent(event)).openFile(file);
  }

  #showMenu(file: TFile, event: MouseEvent): void {
    event.preventDefault();
    const t = partsOf(this.app).translate;
    const menu = new HostMenu();
    menu.addItem((item) =>
      item
        .setSection('open')
        .setTitle(t('openInNewTab'))
        .setIcon('file-plus')
        .onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)),
    );
    const shown = menu as unknown as Menu;
    this.app.workspace.trigger('file-menu', shown, file, 'file-explorer-context-menu', this.leaf);
    const stubs = [
      ['rename', 'renaming', 'pencil'],
      ['delete', 'deleting', 'trash-2'],
    ] as const;
    for (const [title, name, icon] of stubs) {
      const say = () => new HostNotice(t('notPartOfHost', { name: t(name) }));
      menu.addItem((item) =>
        item.setSection('danger').setTitle(t(title)).setIcon(icon).onClick(say),
      );
    }
    menu.showAtMouseEvent(event);
  }
}
