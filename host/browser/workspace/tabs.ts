import type { HostLeaf, LeafHolder } from './leaf';
import { HostWorkspaceItem } from './workspace-item';

/** Leaves behind each other, one of them shown. */
export class HostTabs extends HostWorkspaceItem implements LeafHolder {
  readonly containerEl = createDiv('workspace-tabs mod-top');
  readonly headerEl: HTMLElement;
  readonly #tabList: HTMLElement;
  readonly #body: HTMLElement;
  #leaves: readonly HostLeaf[] = [];
  #current: HostLeaf | null = null;

  constructor(readonly parent: HostWorkspaceItem) {
    super();
    this.headerEl = this.containerEl.createDiv('workspace-tab-header-container');
    this.#tabList = this.headerEl.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.#body = this.containerEl.createDiv('workspace-tab-container');
  }

  get children(): readonly HostLeaf[] {
    return this.#leaves;
  }

  get current(): HostLeaf | null {
    return this.#current;
  }

  add(leaf: HostLeaf): void {
    leaf.parent = this;
    this.#leaves = [...this.#leaves, leaf];
    this.#tabList.append(leaf.tabHeaderEl);
    this.#body.append(leaf.containerEl);
    this.select(leaf);
  }

  remove(leaf: HostLeaf): void {
    const index = this.#leaves.indexOf(leaf);
    this.#leaves = this.#leaves.filter((other) => other !== leaf);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.#current !== leaf) return;
    this.#current = null;
    const next = this.#leaves[Math.min(index, this.#leaves.length - 1)];
    if (next !== undefined) this.select(next);
  }

  select(leaf: HostLeaf): void {
    if (this.#current === leaf) return;
    this.#current = leaf;
    for (const other of this.#leaves) {
      other.containerEl.toggle(other === leaf);
      other.tabHeaderEl.toggleClass('is-active', other === leaf);
      other.tabHeaderEl.setAttr('aria-selected', other === leaf);
    }
    leaf.onResize();
  }
}
