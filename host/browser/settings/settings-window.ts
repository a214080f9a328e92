import type { App, SettingTab } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { HostModal } from '../ui/modal';
import { HostSetting } from './setting';
import { HostSettingTab } from './setting-tab';

class AboutTab extends HostSettingTab {
  override display(): void {
    this.containerEl.empty();
    const t = partsOf(this.app).translate;
    new HostSetting(this.containerEl).setName(t('aboutHost')).setDesc(t('aboutHostText'));
  }
}

/** The settings window: what is about the host, then a tab for each plugin. */
export class SettingsWindow extends HostModal {
  #active: SettingTab | null = null;
  readonly #names: HTMLElement;
  readonly #content: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle(partsOf(app).translate('settings'));
    const columns = this.contentEl.createDiv('vertical-tabs-container');
    this.#names = columns.createDiv('vertical-tab-header');
    this.#content = columns.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    this.openTabById(partsOf(this.app).settingTabs.all[0]?.id ?? '');
  }

  override onClose(): void {
    this.#active?.hide();
    this.#active = null;
  }

  /** Shows a plugin's tab, or what is about the host when there is no such tab. */
  openTabById(id: string): SettingTab {
    const { translate, settingTabs } = partsOf(this.app);
    const about = { id: '', name: translate('aboutHost'), tab: new AboutTab(this.app) };
    const opened = settingTabs.all.find((tab) => tab.id === id) ?? about;
    this.#names.empty();
    this.#drawName(about.name, opened.id === '', '');
    this.#names.createDiv({
      cls: 'vertical-tab-header-group-title',
      text: translate('communityPlugins'),
    });
    for (const tab of settingTabs.all) this.#drawName(tab.name, tab.id === opened.id, tab.id);
    this.#active?.hide();
    this.#active = opened.tab;
    this.#content.replaceChildren(opened.tab.containerEl);
    opened.tab.display();
    return opened.tab;
  }

  #drawName(name: string, isActive: boolean, id: string): void {
    const button = this.#names.createEl('button', { cls: 'vertical-tab-nav-item', text: name });
    button.toggleClass('is-active', isActive);
    button.addEventListener('click', () => this.openTabById(id));
  }
}
