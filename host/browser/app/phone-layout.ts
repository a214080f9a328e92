import { phoneWidth } from '../base/platform';
import type { HostWorkspace } from '../workspace/workspace';

/** Marks the page as a phone's while the window is narrow, as Obsidian's own styles expect it. */
export function followWidth(window: Window): void {
  const { body } = window.document;
  const update = (): void => {
    const phone = window.innerWidth < phoneWidth;
    body.toggleClass(['is-mobile', 'is-phone'], phone);
  };
  update();
  window.addEventListener('resize', update);
}

/** On a phone a sidebar lies over the note: a tap beside it, or a note that opens, puts it away. */
export function closeDrawers(workspace: HostWorkspace, body: HTMLElement): void {
  const { leftSplit, rightSplit, rootSplit } = workspace;
  const collapseAll = (): boolean => {
    const isOpen = !leftSplit.collapsed || !rightSplit.collapsed;
    if (!isOpen || !body.hasClass('is-phone')) return false;
    leftSplit.collapse();
    rightSplit.collapse();
    return true;
  };
  workspace.on('file-open', collapseAll);
  rootSplit.containerEl.addEventListener(
    'click',
    (event) => {
      if (!collapseAll()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
