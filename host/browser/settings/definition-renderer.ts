import type {
  App,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
  SettingGroup,
  SettingPage,
  SettingTab,
  Setting,
} from 'obsidian';
import { partsOf } from '../app/app-parts';
import { setIcon } from '../base/icons';
import { addControl } from './add-control';
import { isVisible, resolve } from './definition-value';
import { findPage } from './find-page';
import { addListButtons } from './list-buttons';
import { HostSetting } from './setting';
import { HostSettingGroup } from './setting-group';
import { makeTappable } from './tappable-line';

type OpenPage = { readonly name: string; readonly page: SettingPage | null };

/** Draws the declarative settings of Obsidian 1.13: groups, lists, pages, controls, actions. */
export class DefinitionRenderer {
  /** Names of the pages that are open, outermost first. */
  #pages: OpenPage[] = [];
  #cleanups: (() => void)[] = [];
  #queries = new Map<string, string>();

  constructor(
    private readonly app: App,
    private readonly tab: SettingTab,
  ) {}

  clear(): void {
    this.#pages = [];
    this.#reset();
  }

  draw(): void {
    const scroll = this.tab.containerEl.scrollTop;
    this.#reset();
    const open = this.#pages.at(-1);
    if (open !== undefined) this.#drawBackButton(open.name);
    if (open?.page != null) this.tab.containerEl.append(open.page.rootEl);
    else this.#drawItems(this.#currentItems());
    this.tab.containerEl.scrollTop = scroll;
  }

  #reset(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.tab.containerEl.empty();
  }

  #currentItems(): SettingDefinitionItem[] {
    let items = this.tab.settingItems;
    for (const { name } of this.#pages) {
      const page = findPage(items, name);
      items = page?.items ?? [];
    }
    return items;
  }

  #drawBackButton(name: string): void {
    const bar = this.tab.containerEl.createDiv('setting-page-titlebar');
    const back = bar.createEl('button', 'clickable-icon setting-page-back');
    setIcon(back, 'arrow-left');
    back.setAttr('aria-label', name);
    bar.createSpan({ cls: 'setting-page-title', text: name });
    back.addEventListener('click', () => {
      this.#pages.pop()?.page?.hide();
      this.draw();
    });
  }

  #drawItems(items: readonly SettingDefinitionItem[]): void {
    let loose: HostSettingGroup | null = null;
    for (const item of items) {
      if (!isVisible(item.visible)) continue;
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.#drawGroup(item);
      } else {
        loose ??= new HostSettingGroup(this.tab.containerEl);
        this.#drawItem(item, loose, 0);
      }
    }
  }

  #drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const group = new HostSettingGroup(this.tab.containerEl);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
    for (const fill of definition.extraButtons ?? []) group.addExtraButton(fill);
    const items = (definition.items ?? []).filter((item) => isVisible(item.visible));
    const draw = (): void => this.#drawGroupItems(group, definition, items);
    if (definition.search !== undefined) this.#addGroupSearch(group, definition, draw);
    draw();
  }

  #addGroupSearch(
    group: HostSettingGroup,
    definition: SettingDefinitionGroup | SettingDefinitionList,
    draw: () => void,
  ): void {
    const key = definition.heading ?? '';
    group.addSearch((search) => {
      search.setPlaceholder(definition.search?.placeholder ?? '');
      search.setValue(this.#queries.get(key) ?? '').onChange((query) => {
        this.#queries.set(key, query);
        draw();
      });
    });
  }

  #drawGroupItems(
    group: HostSettingGroup,
    definition: SettingDefinitionGroup | SettingDefinitionList,
    items: readonly SettingGroupItem[],
  ): void {
    group.listEl.empty();
    const query = this.#queries.get(definition.heading ?? '') ?? '';
    const matches = definition.search?.match;
    const list = definition.type === 'list' ? (definition as SettingDefinitionList) : null;
    items.forEach((item, index) => {
      const isPage = 'type' in item;
      if (query !== '' && matches !== undefined && !isPage && !matches(item, query)) return;
      const setting = this.#drawItem(item, group, index);
      if (list !== null) {
        addListButtons(setting, list, index, items.length, partsOf(this.app).translate);
      }
    });
    if (list !== null) this.#drawListEnd(group, list, items.length);
  }

  #drawListEnd(group: HostSettingGroup, list: SettingDefinitionList, count: number): void {
    if (count === 0 && list.emptyState !== undefined) {
      group.listEl.createDiv('setting-group-empty').setText(list.emptyState);
    }
    const add = list.addItem;
    if (add === undefined) return;
    new HostSetting(group.listEl)
      .setClass('mod-add-item')
      .addButton((button) =>
        button.setButtonText(add.name).onClick(() => add.action(button.buttonEl)),
      );
  }

  #drawItem(
    item: SettingDefinition | SettingDefinitionPage,
    group: HostSettingGroup,
    index: number,
  ): HostSetting {
    const setting = new HostSetting(group.listEl).setName(item.name).setDesc(item.desc ?? '');
    if ('type' in item) this.#makePage(setting, item);
    else if (item.render !== undefined) {
      const [publicSetting, publicGroup] = [setting as unknown, group as unknown];
      const cleanup = item.render(publicSetting as Setting, publicGroup as SettingGroup);
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup);
    } else if (item.action !== undefined) {
      const { action } = item;
      const run = (): void => {
        if (!resolve(item.disabled, false)) action(setting.settingEl, index);
      };
      makeTappable(setting, 'mod-action', run);
      setting.setDisabled(resolve(item.disabled, false));
    } else if (item.control !== undefined) {
      addControl(this.app, setting, item.control, this.tab);
    }
    return setting;
  }

  #makePage(setting: HostSetting, definition: SettingDefinitionPage): void {
    setting.addDisplayValue((value) =>
      value
        .setValue(resolve(definition.displayValue, ''))
        .setStatus(resolve(definition.status, null)),
    );
    setIcon(setting.controlEl.createSpan('setting-page-chevron'), 'chevron-right');
    makeTappable(setting, 'mod-page', () => {
      const page = definition.page?.() ?? null;
      this.#pages.push({ name: definition.name, page });
      page?.display();
      this.draw();
    });
  }
}
