import type { WorkspaceContainer, WorkspaceItem } from 'obsidian';
import { HostEvents } from '../base/events';

/** A part of the workspace: a leaf, tabs, or a side. */
export abstract class HostWorkspaceItem
  extends HostEvents
  implements Omit<WorkspaceItem, 'parent'>
{
  abstract readonly parent: HostWorkspaceItem | null;

  getRoot(): WorkspaceItem {
    const { parent } = this;
    return parent === null ? (this as unknown as WorkspaceItem) : parent.getRoot();
  }

  getContainer(): WorkspaceContainer {
    return this.getRoot() as WorkspaceContainer;
  }
}
