import type { WorkspaceSidedock } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { HostTabs } from './tabs';
import { HostWorkspaceItem } from './workspace-item';

/** The middle of the workspace: tabs side by side. */
export class HostRoot extends HostWorkspaceItem {
  readonly parent = null;
  readonly win = window;
  readonly doc = document;
  readonly containerEl = createDiv('workspace-split mod-vertical mod-root');
  #groups: readonly HostTabs[] = [];

  constructor() {
    super();
    this.addTabs();
  }

  /** There is always one group of tabs. */
  get firstTabs(): HostTabs {
    return this.#groups[0] ?? this.addTabs();
  }

  get children(): readonly HostTabs[] {
    return this.#groups;
  }

  addTabs(): HostTabs {
    const tabs = new HostTabs(this);
    this.#groups = [...this.#groups, tabs];
    this.containerEl.append(tabs.containerEl);
    return tabs;
  }

  /** Takes out a group of tabs that has become empty; the last one stays. */
  removeTabs(tabs: HostWorkspaceItem): void {
    if (this.#groups.length < 2) return;
    for (const each of this.#groups) if (each === tabs) each.containerEl.remove();
    this.#groups = this.#groups.filter((other) => other !== tabs);
  }
}

const minimumWidth = 180;

/** A sidebar. On a phone it lies over the middle as a drawer. */
export class HostSidebar
  extends HostRoot
  implements Pick<WorkspaceSidedock, 'collapsed' | 'toggle' | 'collapse' | 'expand'>
{
  collapsed = false;
  readonly #onChange: () => void;

  constructor(
    readonly side: 'left' | 'right',
    labels: { readonly resize: string; readonly close: string },
    onChange: () => void,
  ) {
    super();
    this.#onChange = onChange;
    this.containerEl.className = `workspace-split mod-horizontal mod-sidedock mod-${side}-split`;
    this.#addHandle(labels.resize);
    this.#addCloseButton(labels.close);
  }

  /** Width in pixels; null as long as it is the theme's. */
  get width(): number | null {
    const text = this.containerEl.style.width;
    return text === '' ? null : Number.parseFloat(text);
  }

  set width(pixels: number | null) {
    const most = Math.max(minimumWidth, window.innerWidth - 100);
    const width = pixels === null ? '' : Math.min(Math.max(pixels, minimumWidth), most);
    this.containerEl.style.width = width === '' ? '' : `${width}px`;
    this.#onChange();
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  expand(): void {
    this.#setCollapsed(false);
  }

  toggle(): void {
    this.#setCollapsed(!this.collapsed);
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.#onChange();
  }

  /** Shown on a phone, where the sidebar lies over everything else. */
  #addCloseButton(label: string): void {
    const button = this.firstTabs.headerEl.createEl(
      'button',
      'clickable-icon sidebar-close-button',
    );
    setIcon(button, 'x');
    setTooltip(button, label);
    button.addEventListener('click', () => this.collapse());
  }

  #addHandle(label: string): void {
    const handle = this.containerEl.createEl('hr', {
      cls: 'workspace-leaf-resize-handle',
      attr: { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': label, tabindex: 0 },
    });
    const sign = this.side === 'left' ? 1 : -1;
    const move = (pixels: number): void => {
      this.width = this.containerEl.getBoundingClientRect().width + sign * pixels;
    };
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.hasPointerCapture(event.pointerId)) move(event.movementX);
    });
    handle.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') move(-20);
      if (event.key === 'ArrowRight') move(20);
    });
  }
}
