import type { HostTranslate } from '../../locales/host-translate';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';

/** The frame of the app: ribbon, workspace, status bar. */
export interface WorkspaceElements {
  readonly workspaceEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly ribbonActionsEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
}

export function createWorkspaceElements(body: HTMLElement): WorkspaceElements {
  const app = body.createDiv('app-container');
  const workspaceEl = app.createDiv('horizontal-main-container').createDiv('workspace');
  const ribbonEl = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const ribbonActionsEl = ribbonEl.createDiv('side-dock-actions');
  const statusBarEl = app.createDiv('status-bar');
  return { workspaceEl, ribbonEl, ribbonActionsEl, statusBarEl };
}

/** Puts the host's own buttons into the ribbon; each runs a command. */
export function addHostButtons(
  { ribbonEl, ribbonActionsEl }: WorkspaceElements,
  t: HostTranslate,
  execute: (command: string) => void,
): void {
  const settings = ribbonEl.createDiv('side-dock-settings');
  const buttons = [
    [ribbonActionsEl, 'panel-left', t('toggleLeftSidebar'), 'host:toggle-left-sidebar'],
    [ribbonActionsEl, 'terminal', t('openCommandPalette'), 'command-palette:open'],
    [settings, 'sun-moon', t('toggleTheme'), 'theme:toggle-light-dark'],
    [settings, 'settings', t('openSettings'), 'app:open-settings'],
    [settings, 'panel-right', t('toggleRightSidebar'), 'host:toggle-right-sidebar'],
  ] as const;
  for (const [parent, icon, label, command] of buttons) {
    const button = parent.createEl('button', 'side-dock-ribbon-action clickable-icon');
    setIcon(button, icon);
    setTooltip(button, label);
    button.addEventListener('click', () => execute(command));
  }
}
