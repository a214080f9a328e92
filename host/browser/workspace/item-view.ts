import type { ItemView, WorkspaceLeaf } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { HostMenu } from '../ui/menu';
import { HostView } from './view';

/** A view with a header and a content element. */
export abstract class HostItemView
  extends HostView
  implements Omit<ItemView, keyof HostView | 'registerDomEvent'>
{
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly #title: HTMLElement;
  readonly #actions: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const { translate, commands } = partsOf(this.app);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.#addButton(
      this.headerEl,
      'panel-left',
      translate('toggleLeftSidebar'),
      'mod-left',
    ).onclick = () => commands.execute('host:toggle-left-sidebar');
    this.#title = this.headerEl
      .createDiv('view-header-title-container')
      .createDiv('view-header-title');
    this.#actions = this.headerEl.createDiv('view-actions');
    this.#addButton(this.#actions, 'ellipsis-vertical', translate('moreOptions'), '').onclick = (
      event,
    ) => this.#showMenu(event);
    this.#addButton(
      this.headerEl,
      'panel-right',
      translate('toggleRightSidebar'),
      'mod-right',
    ).onclick = () => commands.execute('host:toggle-right-sidebar');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.#addButton(this.#actions, icon, title, '');
    this.#actions.prepend(button);
    button.addEventListener('click', (event) => void run(event));
    return button;
  }

  /** Writes the title anew; called when the file or its name changed. */
  updateTitle(): void {
    this.#title.setText(this.getDisplayText());
  }

  override async open(parent: HTMLElement): Promise<void> {
    await super.open(parent);
    this.updateTitle();
  }

  #addButton(parent: HTMLElement, icon: string, title: string, side: string): HTMLButtonElement {
    const sideClass = side === '' ? '' : `sidebar-toggle-button ${side}`;
    const button = parent.createEl('button', `clickable-icon view-action ${sideClass}`);
    setIcon(button, icon);
    setTooltip(button, title);
    return button;
  }

  #showMenu(event: MouseEvent): void {
    const menu = new HostMenu();
    this.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(event);
  }
}
