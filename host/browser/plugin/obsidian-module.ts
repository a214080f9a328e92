import moment from 'moment';
import { HostComponent } from '../base/component';
import { debounce } from '../base/debounce';
import { HostEvents } from '../base/events';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from '../base/icons';
import { HostKeymap } from '../base/keymap';
import { getLanguage } from '../base/language';
import { readPlatform } from '../base/platform';
import { HostScope } from '../base/scope';
import { setTooltip } from '../base/tooltip';
import {
  HostMarkdownPreviewRenderer,
  HostMarkdownRenderChild,
  HostMarkdownRenderer,
} from '../markdown/markdown-renderer';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/front-matter';
import { getLinkpath, parseLinktext, stripHeading } from '../metadata/link-text';
import { HostMetadataCache } from '../metadata/metadata-cache';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches } from '../metadata/search';
import {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from '../metadata/tags';
import { HostButtonComponent } from '../settings/button-component';
import { HostBaseComponent, HostValueComponent } from '../settings/base-component';
import { HostDropdownComponent } from '../settings/dropdown-component';
import { HostExtraButtonComponent } from '../settings/extra-button-component';
import { HostSetting } from '../settings/setting';
import { HostSettingGroup } from '../settings/setting-group';
import { HostSettingPage } from '../settings/setting-page';
import { HostPluginSettingTab, HostSettingTab } from '../settings/setting-tab';
import { HostSliderComponent } from '../settings/slider-component';
import {
  HostAbstractTextComponent,
  HostSearchComponent,
  HostTextAreaComponent,
  HostTextComponent,
} from '../settings/text-components';
import { HostToggleComponent } from '../settings/toggle-component';
import { HostConfirmationModal } from '../ui/confirmation-modal';
import { HostFuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import { HostHoverPopover } from '../ui/hover-popover';
import { HostInputSuggest } from '../ui/input-suggest';
import { HostMenu } from '../ui/menu';
import { HostMenuItem } from '../ui/menu-item';
import { HostModal } from '../ui/modal';
import { HostNotice } from '../ui/notice';
import { HostPopoverSuggest } from '../ui/popover-suggest';
import { HostSuggestModal } from '../ui/suggest-modal';
import { HostAbstractFile, HostFile, HostFolder } from '../vault/files';
import { HostFileManager } from '../vault/file-manager';
import { normalizePath } from '../vault/normalize-path';
import { HostVault } from '../vault/vault';
import { HostEditor } from '../workspace/editor';
import { HostFileView } from '../workspace/file-view';
import { HostItemView } from '../workspace/item-view';
import { HostLeaf } from '../workspace/leaf';
import { HostMarkdownView } from '../workspace/markdown-view';
import { HostTextFileView } from '../workspace/text-file-view';
import { HostView } from '../workspace/view';
import { HostWorkspace } from '../workspace/workspace';
import { HostPlugin } from './plugin';

/** The Obsidian version whose `obsidian.d.ts` the host follows. */
const apiVersion = '1.13.1';

/** The classes of the host under Obsidian's names. */
export const obsidianClasses = {
  AbstractInputSuggest: HostInputSuggest,
  AbstractTextComponent: HostAbstractTextComponent,
  BaseComponent: HostBaseComponent,
  ButtonComponent: HostButtonComponent,
  Component: HostComponent,
  ConfirmationModal: HostConfirmationModal,
  DropdownComponent: HostDropdownComponent,
  Editor: HostEditor,
  Events: HostEvents,
  ExtraButtonComponent: HostExtraButtonComponent,
  FileManager: HostFileManager,
  FileView: HostFileView,
  FuzzySuggestModal: HostFuzzySuggestModal,
  HoverPopover: HostHoverPopover,
  ItemView: HostItemView,
  Keymap: HostKeymap,
  MarkdownPreviewRenderer: HostMarkdownPreviewRenderer,
  MarkdownRenderChild: HostMarkdownRenderChild,
  MarkdownRenderer: HostMarkdownRenderer,
  MarkdownView: HostMarkdownView,
  Menu: HostMenu,
  MenuItem: HostMenuItem,
  MetadataCache: HostMetadataCache,
  Modal: HostModal,
  Notice: HostNotice,
  Plugin: HostPlugin,
  PluginSettingTab: HostPluginSettingTab,
  PopoverSuggest: HostPopoverSuggest,
  Scope: HostScope,
  SearchComponent: HostSearchComponent,
  Setting: HostSetting,
  SettingGroup: HostSettingGroup,
  SettingPage: HostSettingPage,
  SettingTab: HostSettingTab,
  SliderComponent: HostSliderComponent,
  SuggestModal: HostSuggestModal,
  TAbstractFile: HostAbstractFile,
  TFile: HostFile,
  TFolder: HostFolder,
  TextAreaComponent: HostTextAreaComponent,
  TextComponent: HostTextComponent,
  TextFileView: HostTextFileView,
  ToggleComponent: HostToggleComponent,
  ValueComponent: HostValueComponent,
  Vault: HostVault,
  View: HostView,
  Workspace: HostWorkspace,
  WorkspaceLeaf: HostLeaf,
};

/** The functions and values of the module `obsidian`. */
export function createObsidianFunctions(window: Window) {
  return {
    addIcon,
    apiVersion,
    debounce,
    displayTooltip: setTooltip,
    getAllTags,
    getFrontMatterInfo,
    getIcon,
    getIconIds,
    getLanguage,
    getLinkpath,
    moment,
    normalizePath,
    parseFrontMatterAliases,
    parseFrontMatterEntry,
    parseFrontMatterStringArray,
    parseFrontMatterTags,
    parseLinktext,
    parseYaml,
    Platform: readPlatform(window),
    prepareFuzzySearch,
    prepareSimpleSearch,
    removeIcon,
    renderMatches,
    requestUrl: () => refuseNetwork(),
    request: () => refuseNetwork(),
    requireApiVersion: (version: string) =>
      version.localeCompare(apiVersion, undefined, { numeric: true }) <= 0,
    resolveSubpath,
    setIcon,
    setTooltip,
    stringifyYaml,
    stripHeading,
  };
}

function refuseNetwork(): never {
  throw new Error('The development host has no network: requestUrl is not part of it');
}
