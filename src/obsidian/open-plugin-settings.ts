import type { App } from 'obsidian';
import * as v from 'valibot';

/** The settings window is reachable only through a part of the app that its typings leave out. */
const appWithSettings = v.object({
  setting: v.looseObject({ open: v.function(), openTabById: v.function() }),
});

/** Opens the settings window on this plugin; does nothing in an app without it. */
export function openPluginSettings(app: App): void {
  const host = v.safeParse(appWithSettings, app);
  if (!host.success) return;
  host.output.setting.open.call(Reflect.get(app, 'setting'));
  host.output.setting.openTabById.call(Reflect.get(app, 'setting'), 'thesis-desk');
}
