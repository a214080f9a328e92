import { signal, type ReadonlySignal } from '@preact/signals';
import { TFile, type Plugin } from 'obsidian';
import type { NoteFeed } from './note-feed';

/**
 * Path of the note a person is in. Stays while the panel or another pane without a file has the
 * focus, as `getActiveFile` does.
 */
export function watchActiveNote(plugin: Plugin, feed: NoteFeed): ReadonlySignal<string | null> {
  const { workspace, vault } = plugin.app;
  const active = signal<string | null>(null);
  const update = (): void => {
    const file = workspace.getActiveFile();
    const note = file instanceof TFile && file.extension === 'md' ? file : null;
    if (active.peek() === (note?.path ?? null)) return;
    active.value = note?.path ?? null;
    void feed.setActive(note);
  };
  plugin.registerEvent(workspace.on('file-open', update));
  plugin.registerEvent(workspace.on('active-leaf-change', update));
  plugin.registerEvent(vault.on('rename', update));
  plugin.registerEvent(vault.on('delete', update));
  workspace.onLayoutReady(update);
  return active;
}
