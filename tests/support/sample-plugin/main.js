'use strict';
const { ItemView, Menu, Notice, Plugin, PluginSettingTab, Modal, setIcon } = require('obsidian');

class SampleView extends ItemView {
  constructor(leaf) {
    super(leaf);
    this.clicks = 0;
    this.icon = 'list-checks';
  }
  getViewType() {
    return 'sample-view';
  }
  getDisplayText() {
    return 'Sample view';
  }
  getState() {
    return { clicks: this.clicks };
  }
  async setState(state, result) {
    this.clicks = state.clicks ?? 0;
    this.draw();
    await super.setState(state, result);
  }
  async onOpen() {
    this.draw();
    this.registerEvent(this.app.workspace.on('file-open', () => this.draw()));
    this.registerEvent(this.app.metadataCache.on('changed', () => this.draw()));
  }
  draw() {
    this.contentEl.empty();
    const header = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const button = header.createEl('button', {
      cls: 'clickable-icon nav-action-button',
      attr: { 'aria-label': 'Count' },
    });
    setIcon(button, 'plus');
    button.addEventListener('click', () => {
      this.clicks += 1;
      this.draw();
      this.app.workspace.requestSaveLayout();
    });
    const box = this.contentEl.createDiv('sample-view');
    const file = this.app.workspace.getActiveFile();
    const cache = file && this.app.metadataCache.getFileCache(file);
    const tasks = (cache?.listItems ?? []).filter((item) => item.task !== undefined).length;
    box.setText(`${file?.basename ?? 'none'}: ${tasks} tasks, ${this.clicks} clicks`);
    box.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      menu.addItem((item) =>
        item
          .setTitle('Say hello')
          .setIcon('hand')
          .onClick(() => new Notice('Hello from the menu')),
      );
    });
  }
}

class SampleTab extends PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: 'Greeting', desc: 'What the notice says.', control: { type: 'text', key: 'greeting' } },
      {
        type: 'group',
        heading: 'Writing',
        items: [
          { name: 'Add the day', control: { type: 'toggle', key: 'day' } },
          { name: 'Days', control: { type: 'slider', key: 'days', min: 1, max: 90, step: 1 } },
          {
            name: 'Folder',
            control: {
              type: 'folder',
              key: 'folder',
              validate: (value) => (value === 'bad' ? 'That is no good folder.' : undefined),
            },
          },
        ],
      },
      {
        type: 'list',
        heading: 'Topics',
        emptyState: 'No topics yet.',
        items: this.plugin.settings.topics.map((name) => ({ name })),
        addItem: {
          name: 'Add topic',
          action: () => {
            this.plugin.settings.topics.push(`topic ${this.plugin.settings.topics.length}`);
            this.update();
          },
        },
        onDelete: (index) => {
          this.plugin.settings.topics.splice(index, 1);
          this.update();
        },
        onReorder: (from, to) => {
          const { topics } = this.plugin.settings;
          topics.splice(to, 0, ...topics.splice(from, 1));
          this.update();
        },
      },
      {
        type: 'page',
        name: 'More',
        items: [{ name: 'Inner', control: { type: 'dropdown', key: 'greeting', options: { a: 'A' } } }],
      },
    ];
  }
}

module.exports = class SamplePlugin extends Plugin {
  async onload() {
    this.settings = {
      greeting: 'hi',
      day: true,
      days: 30,
      folder: '',
      topics: ['macro'],
      ...(await this.loadData()),
    };
    this.registerView('sample-view', (leaf) => new SampleView(leaf));
    this.addRibbonIcon('list-checks', 'Open sample', () => this.show());
    this.addStatusBarItem().setText('sample is here');
    this.addSettingTab(new SampleTab(this.app, this));
    this.addCommand({ id: 'greet', name: 'Greet', callback: () => new Notice(this.settings.greeting) });
    this.addCommand({
      id: 'insert',
      name: 'Insert a line',
      editorCallback: (editor) => editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'inserted\n' }] }),
    });
    this.addCommand({ id: 'ask', name: 'Ask', callback: () => new Modal(this.app).setTitle('A question').open() });
    this.registerMarkdownCodeBlockProcessor('sample', (source, element, context) => {
      element.setText(`block: ${source} in ${context.sourcePath}`);
    });
    this.registerHoverLinkSource('sample-view', { display: 'Sample', defaultMod: false });
  }
  onUserEnable() {
    return this.show();
  }
  onExternalSettingsChange() {
    new Notice('settings came from outside');
  }
  async show() {
    await this.app.workspace.ensureSideLeaf('sample-view', 'right', { active: true });
  }
};
