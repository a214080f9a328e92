import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import moment from 'moment';
import 'moment/locale/uk';
import 'moment/locale/zh-cn';
import { createHostTranslate } from '../locales/host-translate';
import type { HostStart } from '../protocol/folder-entry';
import type { ApiMembers } from '../server/list-api-members';
import { createApp } from './app/create-app';
import { asApp, HostApp } from './app/host-app';
import { followWidth } from './app/phone-layout';
import { startPlugin } from './app/start-plugin';
import { chooseTheme, setTheme } from './app/theme';
import { chooseLanguage } from './base/language';
import { installTooltips } from './base/tooltip';
import { installDom } from './dom/install-dom';
import { guardModule, markMissingMembers } from './plugin/missing-members';
import { createObsidianFunctions, obsidianClasses } from './plugin/obsidian-module';
import { connectFolder } from './vault/folder-client';

declare const OBSIDIAN_API: ApiMembers;

declare global {
  interface Window {
    /** The running app, for tests and the console. */
    app?: unknown;
    /** Resolves once the plugin is loaded and the layout is there. */
    hostReady: Promise<void>;
    moment: typeof moment;
  }
}

function readStart(): HostStart {
  return JSON.parse(document.getElementById('host-start')?.textContent ?? '') as HostStart;
}

function prepareLanguage(parameters: URLSearchParams): string {
  const chosen = chooseLanguage(parameters.get('lang'), localStorage.getItem('language'));
  localStorage.setItem('language', chosen);
  document.documentElement.lang = chosen;
  moment.locale(chosen === 'zh' ? 'zh-cn' : chosen);
  return chosen;
}

async function boot(): Promise<void> {
  installDom(window);
  window.moment = moment;
  const parameters = new URLSearchParams(location.search);
  const translate = createHostTranslate(prepareLanguage(parameters));
  setTheme(
    chooseTheme(parameters.get('theme'), matchMedia('(prefers-color-scheme: dark)').matches),
  );
  document.body.addClass('mod-linux', 'is-focused', 'show-view-header', 'obsidian-app');
  followWidth(window);
  installTooltips(document);
  const { folderName, token } = readStart();
  document.title = folderName;
  const classes = { ...obsidianClasses, App: HostApp };
  markMissingMembers(classes, OBSIDIAN_API);
  const app = await createApp({ folder: connectFolder(token), folderName, translate });
  window.app = app;
  const modules: Readonly<Record<string, unknown>> = {
    obsidian: guardModule({ ...classes, ...createObsidianFunctions(window) }),
    moment,
    '@codemirror/autocomplete': autocomplete,
    '@codemirror/commands': commands,
    '@codemirror/language': language,
    '@codemirror/search': search,
    '@codemirror/state': state,
    '@codemirror/view': view,
    '@lezer/common': common,
    '@lezer/highlight': highlight,
  };
  await startPlugin(asApp(app), app, parameters, (id) => {
    if (id in modules) return modules[id];
    throw new Error(`Cannot find module '${id}': it is not part of the development host`);
  });
}

window.hostReady = boot();
