import { signal } from '@preact/signals';
import { ItemView, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Desk } from '../panel/desk';
import { mountPanel } from '../panel/mount-panel';
import { parsePanelState, storedPanelState, type PanelState } from '../panel/panel-state';
import { DESK_VIEW_TYPE } from './desk-view-type';

/** The side panel. All of its state lives in `state`, so that mounting it again loses nothing. */
export class DeskView extends ItemView {
  override navigation = false;
  override icon = 'milestone';
  readonly state = signal<PanelState>(parsePanelState(undefined));
  readonly #desk: Desk;
  #unmount: (() => void) | null = null;

  constructor(leaf: WorkspaceLeaf, desk: Desk) {
    super(leaf);
    this.#desk = desk;
  }

  override getViewType(): string {
    return DESK_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.#desk.t('panel.title');
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...storedPanelState(this.state.peek()) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state.value = parsePanelState(state);
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    await super.onOpen();
    this.contentEl.addClass('thesis-desk-view');
    this.#mount();
    // A canvas moved to another window stays blank and observers of the old one never fire again.
    this.register(this.contentEl.onWindowMigrated(() => this.#mount()));
    this.register(this.state.subscribe(() => this.app.workspace.requestSaveLayout()));
  }

  protected override async onClose(): Promise<void> {
    this.#unmount?.();
    this.#unmount = null;
    await super.onClose();
  }

  #mount(): void {
    this.#unmount?.();
    this.contentEl.empty();
    this.#unmount = mountPanel(this.contentEl, {
      desk: this.#desk,
      state: this.state,
      icons: { set: setIcon },
    });
  }
}
