import type { App, SettingControl, SettingTab, TAbstractFile } from 'obsidian';
import { HostInputSuggest } from '../ui/input-suggest';
import { HostFile, HostFolder } from '../vault/files';
import { resolve } from './definition-value';
import type { HostSetting } from './setting';

/** Suggests the files or folders of the vault that a control takes. */
class PathSuggest extends HostInputSuggest<TAbstractFile> {
  constructor(
    app: App,
    input: HTMLInputElement,
    private readonly isFitting: (file: TAbstractFile) => boolean,
    choose: (path: string) => void,
  ) {
    super(app, input);
    this.onSelect((file) => {
      this.setValue(file.path);
      choose(file.path);
    });
  }

  protected getSuggestions(query: string): TAbstractFile[] {
    const wanted = query.toLowerCase();
    const files = this.app.vault.getAllLoadedFiles();
    return files.filter((file) => this.isFitting(file) && file.path.toLowerCase().includes(wanted));
  }

  renderSuggestion(file: TAbstractFile, element: HTMLElement): void {
    element.setText(file.path);
  }
}

/** `value` comes from the control's own input, so it has the type its `validate` takes. */
function validateWith(validate: SettingControl['validate'], value: unknown): unknown {
  return (validate as ((value: unknown) => unknown) | undefined)?.(value);
}

/** Puts a control on a setting's line; a value that does not pass `validate` is not stored. */
export function addControl(
  app: App,
  setting: HostSetting,
  control: SettingControl,
  tab: SettingTab,
): void {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  const store = async (value: unknown): Promise<void> => {
    const complaint: unknown = await validateWith(control.validate, value);
    setting.setErrorMessage(typeof complaint === 'string' ? complaint : null);
    if (typeof complaint !== 'string') await tab.setControlValue(control.key, value);
  };
  addInput(app, setting, control, stored, store);
  setting.setDisabled(resolve<boolean>(control.disabled, false));
}

function addInput(
  app: App,
  setting: HostSetting,
  control: SettingControl,
  stored: unknown,
  store: (value: unknown) => Promise<void>,
): void {
  const text = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(store));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(text).onChange(store),
      );
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(stored));
        if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
        slider.onChange(store);
      });
      return;
    case 'number':
      setting.addText((input) => {
        const { min = null, max = null, step = null } = control;
        input.inputEl.setAttrs({ type: 'number', min, max, step });
        input.setPlaceholder(control.placeholder ?? '').setValue(text);
        input.onChange(async (value) => {
          if (value.trim() !== '') await store(Number(value));
        });
      });
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(store);
      });
      return;
    case 'color':
      throw new Error('The control "color" is not part of the development host.');
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((input) => {
        input
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(store);
        const isFitting = fittingFor(control);
        if (isFitting !== null)
          new PathSuggest(app, input.inputEl, isFitting, (path) => void store(path));
      });
  }
}

function fittingFor(control: SettingControl): ((file: TAbstractFile) => boolean) | null {
  if (control.type === 'file') {
    return (file) => file instanceof HostFile && (control.filter?.(file) ?? true);
  }
  if (control.type === 'folder') {
    return (file) =>
      file instanceof HostFolder &&
      (!file.isRoot() || control.includeRoot === true) &&
      (control.filter?.(file) ?? true);
  }
  return null;
}
