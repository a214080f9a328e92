import type {
  App,
  Constructor,
  MarkdownFileInfo,
  TFile,
  View,
  WorkspaceLeaf,
  WorkspaceParent,
} from 'obsidian';
import { HostEvents } from '../base/events';
import { HostFileView } from './file-view';
import { HostLeaf, type LeafOwner } from './leaf';
import { HostMarkdownView } from './markdown-view';
import { HostRoot, type HostSidebar } from './side';
import type { HostTabs } from './tabs';

/** The leaves of a workspace: which there are, which is active, which file is open. */
export abstract class WorkspaceLeaves extends HostEvents implements LeafOwner {
  abstract readonly leftSplit: HostSidebar;
  abstract readonly rightSplit: HostSidebar;
  readonly rootSplit = new HostRoot();
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownFileInfo | null = null;
  protected readonly app: App;
  /** The leaf between the sidebars that was active last. */
  #recentRoot: HostLeaf | null = null;
  #openFile: TFile | null = null;
  #lastPaths: readonly string[] = [];

  constructor(app: App) {
    super();
    this.app = app;
  }

  setActiveLeaf(leaf: WorkspaceLeaf, parameters?: { focus?: boolean } | boolean): void {
    this.activateLeaf(asHostLeaf(leaf));
    const focus = typeof parameters === 'object' && parameters.focus === true;
    if (focus) leaf.setEphemeralState({ focus: true });
  }

  getActiveViewOfType<Wanted extends View>(type: Constructor<Wanted>): Wanted | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.mostRecent()?.view;
    return view instanceof HostFileView ? view.file : null;
  }

  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const isRoot = root === undefined || (root as unknown) === this.rootSplit;
    const leaf = isRoot ? this.mostRecent() : leavesOf(root as unknown as HostRoot).at(-1);
    return leaf === null || leaf === undefined ? null : asLeaf(leaf);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    const found = this.allLeaves().find((leaf) => leaf.id === id);
    return found === undefined ? null : asLeaf(found);
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves()
      .filter((leaf) => leaf.group === group)
      .map(asLeaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves()
      .filter((leaf) => leaf.view.getViewType() === type)
      .map(asLeaf);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) visit(asLeaf(leaf));
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of leavesOf(this.rootSplit)) visit(asLeaf(leaf));
  }

  getLastOpenFiles(): string[] {
    return [...this.#lastPaths];
  }

  activateLeaf(leaf: HostLeaf): void {
    leaf.parent.select(leaf);
    if (leaf.parent.parent === this.rootSplit) this.#recentRoot = leaf;
    if (this.activeLeaf !== asLeaf(leaf)) {
      this.activeLeaf = asLeaf(leaf);
      for (const other of this.allLeaves()) {
        other.containerEl.toggleClass('mod-active', other === leaf);
      }
      this.trigger('active-leaf-change', leaf);
    }
    this.leafChanged();
  }

  detachLeaf(leaf: HostLeaf): void {
    const tabs = leaf.parent;
    if (!tabs.children.includes(leaf)) return;
    tabs.remove(leaf);
    void leaf.view.close();
    const side = tabs.parent;
    if (tabs.children.length === 0 && side instanceof HostRoot) side.removeTabs(tabs);
    if (this.#recentRoot === leaf) this.#recentRoot = null;
    const next = this.mostRecent() ?? this.addLeaf(this.rootSplit.firstTabs);
    if (this.activeLeaf === asLeaf(leaf)) this.activateLeaf(next);
    this.leafChanged();
  }

  /** Tells what changed: the open file, the layout. Subclasses save the layout. */
  leafChanged(): void {
    const view = this.mostRecent()?.view;
    this.activeEditor = view instanceof HostMarkdownView ? view : null;
    const file = this.getActiveFile();
    if (file !== this.#openFile) {
      this.#openFile = file;
      if (file !== null) this.#remember(file.path);
      this.trigger('file-open', file);
    }
    this.trigger('layout-change');
  }

  protected addLeaf(tabs: HostTabs): HostLeaf {
    const leaf = new HostLeaf(this.app, this);
    tabs.add(leaf);
    return leaf;
  }

  protected mostRecent(): HostLeaf | null {
    return this.#recentRoot ?? this.rootSplit.firstTabs.current;
  }

  protected allLeaves(): HostLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap(leavesOf);
  }

  #remember(path: string): void {
    this.#lastPaths = [path, ...this.#lastPaths.filter((other) => other !== path)].slice(0, 10);
  }
}

function leavesOf(side: HostRoot): HostLeaf[] {
  return side.children.flatMap((tabs) => tabs.children);
}

/** A leaf as plugins see it. Members the host lacks fail with their name. */
export function asLeaf(leaf: HostLeaf): WorkspaceLeaf {
  return leaf as unknown as WorkspaceLeaf;
}

export function asHostLeaf(leaf: WorkspaceLeaf): HostLeaf {
  return leaf as unknown as HostLeaf;
}
