import { signal } from '@preact/signals';
import { getLanguage, Plugin, type TFile, type WorkspaceLeaf } from 'obsidian';
import { NoteWriter } from './src/edit/apply/note-writer';
import type { IndexedNote } from './src/index/indexed-note';
import { NoteIndex } from './src/index/note-index';
import { createTranslate } from './src/locales/translate';
import { watchActiveNote } from './src/obsidian/active-note';
import { addCommands } from './src/obsidian/commands';
import { DeskEdits } from './src/obsidian/desk-edits';
import { DeskView } from './src/obsidian/desk-view';
import { DESK_VIEW_TYPE } from './src/obsidian/desk-view-type';
import { NoteFeed } from './src/obsidian/note-feed';
import { Notices } from './src/obsidian/notices';
import { ObsidianDesk } from './src/obsidian/obsidian-desk';
import { SettingsStore } from './src/obsidian/settings-store';
import { DeskSettingsTab } from './src/obsidian/settings-tab';
import { showDesk } from './src/obsidian/show-desk';
import { TasksFormat } from './src/obsidian/tasks-plugin';
import { tellLostEdit } from './src/obsidian/tell-lost-edit';
import { watchToday } from './src/obsidian/today';
import { VaultStore } from './src/obsidian/vault-store';

/** Composition root: builds the parts, connects them, registers them; no logic of its own. */
export default class ThesisDeskPlugin extends Plugin {
  #store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const language = getLanguage();
    const t = createTranslate(language);
    const store = new SettingsStore(this);
    this.#store = store;
    await store.load();

    const notes = signal<ReadonlyMap<string, IndexedNote>>(new Map());
    const indexing = signal<{ done: number; total: number } | null>({ done: 0, total: 0 });
    const today = watchToday(this);
    const tasksFormat = new TasksFormat(app);
    const index = new NoteIndex((changed) => (notes.value = changed));
    const feed = new NoteFeed({
      app,
      index,
      settings: store.settings,
      today,
      taskFormat: () => tasksFormat.current,
      progress: (state) => (indexing.value = state),
    });

    const notices = new Notices(app, t);
    const vaultStore = new VaultStore(app, t);
    vaultStore.watch(this);
    const writer = new NoteWriter<TFile>(vaultStore, (lost) =>
      tellLostEdit(notices, t, writer, lost),
    );
    this.register(() => writer.close());

    const active = watchActiveNote(this, feed);
    const edits = new DeskEdits({
      app,
      t,
      notes,
      settings: store.settings,
      writer,
      notices,
      dateFormat: () => tasksFormat.current,
    });
    const desk = new ObsidianDesk({
      app,
      t,
      language,
      notes,
      active,
      indexing,
      today,
      settings: store.settings,
      edits,
      notices,
    });

    this.registerView(DESK_VIEW_TYPE, (leaf: WorkspaceLeaf) => new DeskView(leaf, desk));
    this.registerHoverLinkSource(DESK_VIEW_TYPE, { display: 'Thesis Desk', defaultMod: true });
    this.addRibbonIcon('milestone', t('command.open'), () => void showDesk(app));
    this.addSettingTab(new DeskSettingsTab(app, this, store, t));
    addCommands(this, desk, edits, notices);

    app.workspace.onLayoutReady(() => {
      void tasksFormat.read().then(() => this.addChild(feed));
    });
  }

  override onUserEnable(): void {
    void showDesk(this.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store?.load();
  }
}
