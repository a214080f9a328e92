import type { ViewState } from 'obsidian';
import type { HostRoot, HostSidebar } from './side';

interface TabsLayout {
  readonly views: readonly ViewState[];
  readonly current: number;
}

interface SideLayout {
  readonly groups: readonly TabsLayout[];
  readonly collapsed: boolean;
  readonly width: number | null;
}

/** What a reload brings back: every view with its state, and the sidebars' widths. */
export interface Layout {
  readonly left: SideLayout;
  readonly root: SideLayout;
  readonly right: SideLayout;
}

/** Reads and writes the layout of one folder in the browser's storage. */
export class LayoutStore {
  readonly #key: string;

  constructor(
    folderName: string,
    private readonly storage: Storage,
  ) {
    this.#key = `host-layout:${folderName}`;
  }

  load(): Layout | null {
    const text = this.storage.getItem(this.#key);
    if (text === null) return null;
    try {
      const layout: unknown = JSON.parse(text);
      return isLayout(layout) ? layout : null;
    } catch {
      return null;
    }
  }

  save(layout: Layout): void {
    this.storage.setItem(this.#key, JSON.stringify(layout));
  }
}

export function describeSide(side: HostRoot | HostSidebar): SideLayout {
  const isSidebar = 'collapsed' in side;
  return {
    groups: side.children.map((tabs) => ({
      views: tabs.children.map((leaf) => leaf.getViewState()),
      current: tabs.current === null ? 0 : tabs.children.indexOf(tabs.current),
    })),
    collapsed: isSidebar && side.collapsed,
    width: isSidebar ? side.width : null,
  };
}

function isLayout(value: unknown): value is Layout {
  if (typeof value !== 'object' || value === null) return false;
  return ['left', 'root', 'right'].every((name) => {
    const side: unknown = Reflect.get(value, name);
    return typeof side === 'object' && side !== null && Array.isArray(Reflect.get(side, 'groups'));
  });
}
