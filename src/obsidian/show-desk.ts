import type { App } from 'obsidian';
import type { PanelScope } from '../panel/panel-state';
import { DeskView } from './desk-view';
import { DESK_VIEW_TYPE } from './desk-view-type';

/** Opens the desk in the right sidebar, or reveals it, on this note or on all theses. */
export async function showDesk(app: App, scope?: PanelScope): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(DESK_VIEW_TYPE, 'right', {
    active: true,
    reveal: true,
  });
  await leaf.loadIfDeferred();
  if (!scope || !(leaf.view instanceof DeskView)) return;
  leaf.view.state.value = { ...leaf.view.state.peek(), scope };
}
