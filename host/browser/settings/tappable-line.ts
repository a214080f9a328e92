import type { HostSetting } from './setting';

/** Makes a whole line of settings work like a button. */
export function makeTappable(setting: HostSetting, name: string, run: () => void): void {
  setting.settingEl.addClass(name, 'tappable');
  setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
  setting.settingEl.addEventListener('click', run);
  setting.settingEl.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') run();
  });
}
