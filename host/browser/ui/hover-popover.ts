import type { HoverParent, HoverPopover } from 'obsidian';
import { HostComponent } from '../base/component';

const defaultWait = 300;

/** A popover beside what the pointer rests on; it goes when the pointer leaves both. */
export class HostHoverPopover
  extends HostComponent
  implements Omit<HoverPopover, keyof HostComponent | 'registerDomEvent'>
{
  hoverEl = createDiv('popover hover-popover');
  state = 0;
  readonly #parent: HoverParent;

  constructor(parent: HoverParent, target: HTMLElement | null, waitTime = defaultWait) {
    super();
    this.#parent = parent;
    parent.hoverPopover?.unload();
    parent.hoverPopover = this;
    if (target === null) return;
    const timer = window.setTimeout(() => this.#show(target), waitTime);
    this.register(() => window.clearTimeout(timer));
    this.load();
    this.registerDomEvent(target, 'mouseleave', () => this.#leave());
    this.registerDomEvent(this.hoverEl, 'mouseleave', () => this.#leave());
    this.registerDomEvent(window, 'keydown', () => this.unload(), true);
  }

  override onunload(): void {
    this.hoverEl.remove();
    if (this.#parent.hoverPopover === (this as unknown)) this.#parent.hoverPopover = null;
  }

  #show(target: HTMLElement): void {
    if (!target.isConnected) return this.unload();
    document.body.append(this.hoverEl);
    const box = target.getBoundingClientRect();
    const own = this.hoverEl.getBoundingClientRect();
    const fits = box.bottom + own.height + 8 < window.innerHeight;
    this.hoverEl.setCssStyles({
      left: `${Math.max(8, Math.min(box.left, window.innerWidth - own.width - 8))}px`,
      top: `${fits ? box.bottom + 4 : Math.max(8, box.top - own.height - 4)}px`,
    });
    this.state = 1;
  }

  #leave(): void {
    window.setTimeout(() => {
      if (!this.hoverEl.matches(':hover')) this.unload();
    }, 100);
  }
}
