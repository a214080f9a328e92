import type {
  App,
  HoverPopover,
  OpenViewState,
  TFile,
  View,
  ViewState,
  WorkspaceLeaf,
} from 'obsidian';
import { partsOf } from '../app/app-parts';
import { setIcon } from '../base/icons';
import { HostMenu } from '../ui/menu';
import { EmptyView } from './empty-view';
import { HostView } from './view';
import { HostWorkspaceItem } from './workspace-item';

/** What a leaf asks of its workspace. */
export interface LeafOwner {
  activateLeaf(leaf: HostLeaf): void;
  detachLeaf(leaf: HostLeaf): void;
  leafChanged(leaf: HostLeaf): void;
}

/** The tabs a leaf stands in. */
export interface LeafHolder extends HostWorkspaceItem {
  readonly children: readonly HostLeaf[];
  select(leaf: HostLeaf): void;
  remove(leaf: HostLeaf): void;
}

/** A place for a view, with its tab. Views are made at once: no leaf is ever deferred. */
export class HostLeaf
  extends HostWorkspaceItem
  implements Omit<WorkspaceLeaf, keyof HostWorkspaceItem | 'view' | 'on'>
{
  readonly id = crypto.randomUUID();
  readonly app: App;
  declare parent: LeafHolder;
  view: HostView;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  readonly isDeferred = false;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl: HTMLElement;
  readonly #icon: HTMLElement;
  readonly #title: HTMLElement;
  readonly #owner: LeafOwner;

  constructor(app: App, owner: LeafOwner) {
    super();
    this.app = app;
    this.#owner = owner;
    this.tabHeaderEl = createDiv({
      cls: 'workspace-tab-header tappable',
      attr: { role: 'tab', tabindex: 0 },
    });
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    this.#icon = inner.createDiv('workspace-tab-header-inner-icon');
    this.#title = inner.createDiv('workspace-tab-header-inner-title');
    this.#addCloseButton(inner);
    this.tabHeaderEl.addEventListener('click', () => owner.activateLeaf(this));
    this.tabHeaderEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') owner.activateLeaf(this);
    });
    this.tabHeaderEl.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.detach();
    });
    this.tabHeaderEl.addEventListener('contextmenu', (event) => this.#showMenu(event));
    this.containerEl.addEventListener('focusin', () => owner.activateLeaf(this));
    this.containerEl.addEventListener('mousedown', () => owner.activateLeaf(this), true);
    this.view = new EmptyView(this as unknown as WorkspaceLeaf);
    void this.view.open(this.containerEl).then(() => this.updateHeader());
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.containerEl.empty();
    this.view = view as unknown as HostView;
    await this.view.open(this.containerEl);
    this.updateHeader();
    return view;
  }

  getViewState(): ViewState {
    const state = this.view.getState();
    return { type: this.view.getViewType(), state, pinned: this.pinned };
  }

  async setViewState(given: ViewState, ephemeral?: unknown): Promise<void> {
    if (this.view.getViewType() !== given.type) await this.open(this.#createView(given.type));
    this.pinned = given.pinned ?? this.pinned;
    await this.view.setState(given.state ?? {}, { history: false });
    this.updateHeader();
    if (ephemeral !== undefined) this.setEphemeralState(ephemeral);
    if (given.active === true) this.#owner.activateLeaf(this);
    this.#owner.leafChanged(this);
  }

  async openFile(file: TFile, given: OpenViewState = {}): Promise<void> {
    const type = partsOf(this.app).views.getTypeOf(file.extension) ?? 'markdown';
    const state = { ...given.state, file: file.path };
    await this.setViewState({ type, state, active: given.active ?? true }, given.eState);
  }

  async loadIfDeferred(): Promise<void> {
    // Never deferred.
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.updateHeader();
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    if (!(other instanceof HostLeaf)) return;
    const group = other.group ?? crypto.randomUUID();
    other.setGroup(group);
    this.setGroup(group);
  }

  detach(): void {
    this.#owner.detachLeaf(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Writes icon and title of the tab anew. */
  updateHeader(): void {
    const text = this.getDisplayText();
    setIcon(this.#icon, this.getIcon());
    this.#title.setText(text);
    this.tabHeaderEl.setAttrs({ 'aria-label': text, 'data-type': this.view.getViewType() });
    this.tabHeaderEl.toggleClass('mod-pinned', this.pinned);
  }

  #createView(type: string): View {
    const leaf = this as unknown as WorkspaceLeaf;
    const create = partsOf(this.app).views.getCreator(type);
    return create === undefined ? (new EmptyView(leaf) as unknown as View) : create(leaf);
  }

  #addCloseButton(parent: HTMLElement): void {
    const button = parent.createDiv('workspace-tab-header-inner-close-button');
    button.setAttr('aria-label', partsOf(this.app).translate('closeTab'));
    setIcon(button, 'x');
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
  }

  #showMenu(event: MouseEvent): void {
    event.preventDefault();
    const menu = new HostMenu();
    menu.addItem((item) =>
      item
        .setSection('close')
        .setTitle(partsOf(this.app).translate('close'))
        .setIcon('x')
        .onClick(() => this.detach()),
    );
    this.view.onPaneMenu(menu, 'tab-header');
    menu.showAtMouseEvent(event);
  }
}
