import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinitionItem,
  type SettingDefinitionList,
} from 'obsidian';
import type { DeskSettings } from '../index/desk-settings';
import type { MessageKey, Translate } from '../locales/translate';
import type { SettingsStore } from './settings-store';

type ListKey = 'topics' | 'folders' | 'milestoneSections';

const LIST_KEYS: readonly ListKey[] = ['topics', 'folders', 'milestoneSections'];

/** The settings of the desk, declared (since Obsidian 1.13) so that the app can search them. */
export class DeskSettingsTab extends PluginSettingTab {
  readonly #store: SettingsStore;
  readonly #t: Translate;
  /** Lists as typed, empty rows included; only what is filled in is stored. */
  readonly #drafts = new Map<ListKey, string[]>();

  constructor(app: App, plugin: Plugin, store: SettingsStore, t: Translate) {
    super(app, plugin);
    this.#store = store;
    this.#t = t;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const t = this.#t;
    return [
      this.#list('topics', 'settings.topics', 'settings.topicsEmpty', 'settings.topicsAdd'),
      this.#list('folders', 'settings.folders', 'settings.foldersEmpty', 'settings.foldersAdd'),
      {
        name: t('settings.doneDate'),
        desc: t('settings.doneDateDescription'),
        control: { type: 'toggle', key: 'doneDate' },
      },
      {
        name: t('settings.horizon'),
        desc: t('settings.horizonDescription'),
        control: { type: 'number', key: 'horizonDays', min: 1, max: 3650, step: 1 },
      },
      {
        name: t('settings.review'),
        desc: t('settings.reviewDescription'),
        control: { type: 'number', key: 'reviewDays', min: 1, max: 3650, step: 1 },
      },
      {
        name: t('settings.readingHeading'),
        desc: t('settings.readingHeadingDescription'),
        control: { type: 'text', key: 'readingHeading' },
      },
      this.#list(
        'milestoneSections',
        'settings.sections',
        'settings.sectionsEmpty',
        'settings.sectionsAdd',
      ),
    ];
  }

  override getControlValue(key: string): unknown {
    const place = listPlace(key);
    if (place) return this.#draft(place.key)[place.at] ?? '';
    return this.#store.settings.peek()[key as keyof DeskSettings];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const place = listPlace(key);
    if (!place) {
      await this.#store.update({ [key]: value });
      return;
    }
    const draft = this.#draft(place.key);
    draft[place.at] = typeof value === 'string' ? value.trim() : '';
    await this.#storeDraft(place.key);
  }

  override hide(): void {
    this.#drafts.clear();
    super.hide();
  }

  #list(
    key: ListKey,
    heading: MessageKey,
    emptyState: MessageKey,
    add: MessageKey,
  ): SettingDefinitionList {
    const t = this.#t;
    return {
      type: 'list',
      heading: t(heading),
      emptyState: t(emptyState),
      items: this.#draft(key).map((_, at) => ({
        name: t('settings.entry', { number: at + 1 }),
        control:
          key === 'folders'
            ? { type: 'folder', key: `${key}.${at}` }
            : { type: 'text', key: `${key}.${at}` },
      })),
      addItem: {
        name: t(add),
        action: () => {
          this.#draft(key).push('');
          this.update();
        },
      },
      onDelete: (at) => {
        this.#draft(key).splice(at, 1);
        void this.#storeDraft(key).then(() => this.update());
      },
    };
  }

  #draft(key: ListKey): string[] {
    const draft = this.#drafts.get(key) ?? [...this.#store.settings.peek()[key]];
    this.#drafts.set(key, draft);
    return draft;
  }

  async #storeDraft(key: ListKey): Promise<void> {
    await this.#store.update({ [key]: [...this.#draft(key)] });
  }
}

/** `topics.0` names the first entry of the list `topics`. */
function listPlace(key: string): { key: ListKey; at: number } | null {
  const dot = key.indexOf('.');
  const name = LIST_KEYS.find((candidate) => candidate === key.slice(0, dot));
  return name ? { key: name, at: Number(key.slice(dot + 1)) } : null;
}
