import type { App, CliHandler, HoverLinkSource, ObsidianProtocolHandler } from 'obsidian';
import type { HostTranslate } from '../../locales/host-translate';
import type { PostProcessors } from '../markdown/post-processors';
import type { CommandRegistry } from '../plugin/command-registry';
import type { EditorExtensions } from '../workspace/editor-extensions';
import type { ViewRegistry } from '../workspace/view-registry';
import type { SettingTabs } from '../settings/setting-tabs';

/** What the parts of the host share beyond Obsidian's public API. */
export interface AppParts {
  readonly translate: HostTranslate;
  readonly commands: CommandRegistry;
  readonly views: ViewRegistry;
  readonly settingTabs: SettingTabs;
  readonly postProcessors: PostProcessors;
  readonly editorExtensions: EditorExtensions;
  readonly protocolHandlers: Map<string, ObsidianProtocolHandler>;
  readonly cliHandlers: Map<string, CliHandler>;
  readonly hoverSources: Map<string, HoverLinkSource>;
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
}

/** The parts of a running app. */
export function partsOf(app: App): AppParts {
  return (app as App & { readonly parts: AppParts }).parts;
}
