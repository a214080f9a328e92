import { CommandPalette } from '../plugin/command-palette';
import { SettingsWindow } from '../settings/settings-window';
import { HostMarkdownView } from '../workspace/markdown-view';
import { asApp, type HostApp } from './host-app';
import { setTheme } from './theme';

/** The few commands of Obsidian's own that the host has. */
export function addHostCommands(app: HostApp): void {
  const { commands, translate: t } = app.parts;
  commands.add({
    id: 'command-palette:open',
    name: t('openCommandPalette'),
    hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
    callback: () => new CommandPalette(asApp(app)).open(),
  });
  commands.add({
    id: 'app:open-settings',
    name: t('openSettings'),
    hotkeys: [{ modifiers: ['Mod'], key: ',' }],
    callback: () => new SettingsWindow(asApp(app)).open(),
  });
  commands.add({
    id: 'theme:toggle-light-dark',
    name: t('toggleTheme'),
    callback: () => {
      setTheme(app.isDarkMode() ? 'light' : 'dark');
      app.workspace.trigger('css-change');
    },
  });
  commands.add({
    id: 'host:toggle-left-sidebar',
    name: t('toggleLeftSidebar'),
    callback: () => app.workspace.leftSplit.toggle(),
  });
  commands.add({
    id: 'host:toggle-right-sidebar',
    name: t('toggleRightSidebar'),
    callback: () => app.workspace.rightSplit.toggle(),
  });
  commands.add({
    id: 'host:toggle-plugin',
    name: t('togglePlugin'),
    callback: () => void app.plugins.toggle(),
  });
  addNoteCommands(app);
}

function addNoteCommands(app: HostApp): void {
  const { commands, translate: t } = app.parts;
  const activeNote = () => {
    const view = app.workspace.getMostRecentLeaf()?.view as unknown;
    return view instanceof HostMarkdownView ? view : null;
  };
  commands.add({
    id: 'markdown:toggle-preview',
    name: t('toggleMode'),
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (checking) => {
      const view = activeNote();
      if (!checking) view?.toggleMode();
      return view !== null;
    },
  });
  commands.add({
    id: 'editor:save-file',
    name: t('saveFile'),
    hotkeys: [{ modifiers: ['Mod'], key: 's' }],
    checkCallback: (checking) => {
      const view = activeNote();
      if (!checking) void view?.save();
      return view !== null;
    },
  });
}
