import type { Layout } from './layout-store';
import type { HostLeaf } from './leaf';
import type { HostRoot, HostSidebar } from './side';
import type { ViewRegistry } from './view-registry';

interface Sides {
  readonly leftSplit: HostSidebar;
  readonly rootSplit: HostRoot;
  readonly rightSplit: HostSidebar;
}

/** Fills the sides as a layout tells. Views whose type nobody registers any more are left out. */
export async function restoreLayout(
  layout: Layout,
  sides: Sides,
  createLeaf: () => HostLeaf,
  views: ViewRegistry,
): Promise<void> {
  const pairs = [
    [layout.left, sides.leftSplit],
    [layout.root, sides.rootSplit],
    [layout.right, sides.rightSplit],
  ] as const;
  for (const [saved, side] of pairs) {
    for (const [index, group] of saved.groups.entries()) {
      const tabs = side.children[index] ?? side.addTabs();
      for (const view of group.views) {
        if (views.getCreator(view.type) === undefined) continue;
        const leaf = createLeaf();
        tabs.add(leaf);
        await leaf.setViewState({ ...view, active: false });
      }
      const current = tabs.children[group.current];
      if (current !== undefined) tabs.select(current);
    }
    if ('collapsed' in side) {
      side.width = saved.width;
      if (saved.collapsed) side.collapse();
    }
  }
}
