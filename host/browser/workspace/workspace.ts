import type {
  App,
  Editor,
  MarkdownFileInfo,
  OpenViewState,
  PaneType,
  Side,
  Workspace,
  WorkspaceLeaf,
} from 'obsidian';
import { partsOf } from '../app/app-parts';
import { debounce } from '../base/debounce';
import { parseLinktext } from '../metadata/link-text';
import { HostNotice } from '../ui/notice';
import { describeSide, type Layout, type LayoutStore } from './layout-store';
import { HostLeaf } from './leaf';
import { HostMarkdownView } from './markdown-view';
import { restoreLayout } from './restore-layout';
import { HostSidebar } from './side';
import type { HostTabs } from './tabs';
import type { WorkspaceElements } from './workspace-elements';
import { asHostLeaf, asLeaf, WorkspaceLeaves } from './workspace-leaves';

type Lacking =
  | 'changeLayout'
  | 'createLeafInParent'
  | 'duplicateLeaf'
  | 'moveLeafToPopout'
  | 'openPopoutLeaf'
  | 'handleLinkContextMenu';

/** Members whose types are the host's own. */
type Narrowed = 'leftSplit' | 'rightSplit' | 'rootSplit' | 'leftRibbon' | 'rightRibbon' | 'on';

/** Obsidian's `Workspace`: two sidebars, the notes between them. One window only. */
export class HostWorkspace extends WorkspaceLeaves implements Omit<Workspace, Lacking | Narrowed> {
  readonly containerEl: HTMLElement;
  readonly leftSplit: HostSidebar;
  readonly rightSplit: HostSidebar;
  readonly leftRibbon = {};
  readonly rightRibbon = {};
  layoutReady = false;
  readonly requestSaveLayout = debounce(async () => this.#saveLayout(), 200);
  readonly #store: LayoutStore;
  #readyListeners: (() => unknown)[] = [];

  constructor(app: App, elements: WorkspaceElements, store: LayoutStore) {
    super(app);
    this.#store = store;
    const t = partsOf(app).translate;
    const labels = { resize: t('resizeSidebar'), close: t('close') };
    const onChange = (): void => this.#resized();
    this.leftSplit = new HostSidebar('left', labels, onChange);
    this.rightSplit = new HostSidebar('right', labels, onChange);
    this.containerEl = elements.workspaceEl;
    for (const side of [this.leftSplit, this.rootSplit, this.rightSplit]) {
      this.containerEl.append(side.containerEl);
    }
    window.addEventListener('resize', onChange);
  }

  /** Brings back the layout of the last time; false when there is none. */
  async restore(): Promise<boolean> {
    const layout = this.#store.load();
    if (layout === null) return false;
    const createLeaf = () => new HostLeaf(this.app, this);
    await restoreLayout(layout, this, createLeaf, partsOf(this.app).views);
    return true;
  }

  /** Tells everyone who waits for the layout. */
  setReady(): void {
    this.layoutReady = true;
    for (const listener of this.#readyListeners.splice(0)) listener();
    this.trigger('layout-change');
    this.trigger('layout-ready');
  }

  onLayoutReady(listener: () => unknown): void {
    if (this.layoutReady) listener();
    else this.#readyListeners.push(listener);
  }

  getLayout(): Record<string, unknown> {
    return { ...this.#describe() };
  }

  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') {
      const t = partsOf(this.app).translate;
      new HostNotice(t('notPartOfHost', { name: t('popoutWindows') }));
    }
    if (newLeaf === 'split') return asLeaf(this.addLeaf(this.rootSplit.addTabs()));
    const recent = this.mostRecent();
    if (newLeaf === false && recent !== null && !recent.pinned) return asLeaf(recent);
    const tabs = this.rootSplit.children.find((each) => each === recent?.parent);
    return asLeaf(this.addLeaf(tabs ?? this.rootSplit.firstTabs));
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.getLeaf('split');
  }

  createLeafBySplit(): WorkspaceLeaf {
    return this.getLeaf('split');
  }

  /** Always a new leaf: a tab of the first group, or with `split` below in a group of its own. */
  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return asLeaf(this.addLeaf(tabsFor(this.leftSplit, split)));
  }

  /** As `getLeftLeaf`, on the other side. */
  getRightLeaf(split: boolean): WorkspaceLeaf {
    return asLeaf(this.addLeaf(tabsFor(this.rightSplit, split)));
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: {
      active?: boolean;
      split?: boolean;
      reveal?: boolean;
      state?: Record<string, unknown>;
    } = {},
  ): Promise<WorkspaceLeaf> {
    const present = this.getLeavesOfType(type)[0];
    const sidebar = side === 'left' ? this.leftSplit : this.rightSplit;
    const leaf = present ?? asLeaf(this.addLeaf(tabsFor(sidebar, options.split ?? false)));
    if (present === undefined || options.state !== undefined) {
      await leaf.setViewState({ type, ...(options.state && { state: options.state }) });
    }
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(given: WorkspaceLeaf): Promise<void> {
    const leaf = asHostLeaf(given);
    const side = leaf.parent.parent;
    if (side instanceof HostSidebar) side.expand();
    leaf.parent.select(leaf);
    this.leafChanged();
  }

  updateOptions(): void {
    partsOf(this.app).editorExtensions.refresh();
  }

  /** Opens what a link means; a note that does not exist yet is made. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    given: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { metadataCache, vault } = this.app;
    const newPath = path.endsWith('.md') ? path : `${path}.md`;
    const file =
      metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await vault.create(newPath, ''));
    const eState = subpath === '' ? given.eState : { subpath, ...given.eState };
    await this.getLeaf(newLeaf).openFile(file, { ...given, ...(eState && { eState }) });
  }

  /** The note whose editor commands work on, when it is being edited. */
  findEditor(): { editor: Editor; view: MarkdownFileInfo } | null {
    const view = this.mostRecent()?.view;
    if (!(view instanceof HostMarkdownView) || view.getMode() !== 'source') return null;
    return { editor: view.editor, view };
  }

  override leafChanged(): void {
    super.leafChanged();
    this.requestSaveLayout();
  }

  #describe(): Layout {
    return {
      left: describeSide(this.leftSplit),
      root: describeSide(this.rootSplit),
      right: describeSide(this.rightSplit),
    };
  }

  #resized(): void {
    for (const leaf of this.allLeaves()) leaf.onResize();
    this.trigger('resize');
    this.requestSaveLayout();
  }

  #saveLayout(): void {
    if (this.layoutReady) this.#store.save(this.#describe());
  }
}

function tabsFor(side: HostSidebar, split: boolean): HostTabs {
  return split ? side.addTabs() : side.firstTabs;
}
