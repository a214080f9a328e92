import { HostMarkdownView } from '../workspace/markdown-view';
import type { HostWorkspace } from '../workspace/workspace';

/** Saves what is being typed when the page goes, and tells plugins, as Obsidian does at quitting. */
export function saveOnLeave(workspace: HostWorkspace, window: Window): void {
  window.addEventListener('pagehide', () => {
    workspace.trigger('quit', new QuitTasks());
    workspace.iterateAllLeaves((leaf) => {
      const view: unknown = leaf.view;
      if (view instanceof HostMarkdownView) void view.save();
    });
  });
}

/** Obsidian waits for these before it quits; a page cannot, so they only start. */
class QuitTasks {
  add(task: () => Promise<unknown>): void {
    void task();
  }

  addPromise(_task: Promise<unknown>): void {
    // It has started already.
  }

  isEmpty(): boolean {
    return true;
  }

  async promise(): Promise<void> {
    // Nothing is waited for.
  }
}
