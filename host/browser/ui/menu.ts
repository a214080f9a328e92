import type { Menu, MenuItem, MenuPositionDef } from 'obsidian';
import { HostComponent } from '../base/component';
import { HostMenuItem, type MenuOwner } from './menu-item';

interface Separator {
  readonly dom: HTMLElement;
  readonly section: string;
}

/** A context menu: items by section, arrow keys, submenus. Never the system's own menu. */
export class HostMenu
  extends HostComponent
  implements MenuOwner, Omit<Menu, keyof HostComponent | 'registerDomEvent'>
{
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
  #items: (HostMenuItem | Separator)[] = [];
  #selected: HostMenuItem | null = null;
  #submenu: HostMenu | null = null;
  #parent: HostMenu | null = null;
  #hideListeners: (() => unknown)[] = [];
  #focusBefore: Element | null = null;
  #isShown = false;

  static forEvent(event: PointerEvent | MouseEvent): HostMenu {
    event.preventDefault();
    const menu = new HostMenu();
    // Listeners of the same event add their items first.
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new HostMenuItem(this, () => new HostMenu());
    this.#items.push(item);
    fill(item);
    return this;
  }

  addSeparator(): this {
    this.#items.push({ dom: createDiv('menu-separator'), section: '' });
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  onHide(listener: () => unknown): void {
    this.#hideListeners.push(listener);
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    if (this.#isShown || this.#items.length === 0) return this;
    this.#isShown = true;
    this.#focusBefore = doc.activeElement;
    this.dom.replaceChildren(...this.#arrange().map((item) => item.dom));
    doc.body.append(this.dom);
    this.#place(position);
    this.load();
    this.registerDomEvent(window, 'keydown', (event) => this.#handleKey(event), true);
    this.registerDomEvent(window, 'mousedown', (event) => this.#handleOutside(event), true);
    this.registerDomEvent(window, 'blur', () => this.hide());
    this.dom.focus({ preventScroll: true });
    return this;
  }

  hide(): this {
    if (!this.#isShown) return this;
    this.#isShown = false;
    this.#submenu?.hide();
    this.dom.remove();
    this.unload();
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    for (const listener of this.#hideListeners) listener();
    return this;
  }

  close(): void {
    this.hide();
    this.#parent?.close();
  }

  select(item: HostMenuItem): void {
    this.#selected = item;
    for (const other of this.#items) other.dom.toggleClass('selected', other === item);
    if (item.submenu === null) this.#submenu?.hide();
    else if (this.#submenu !== item.submenu) this.openSubmenu(item);
  }

  openSubmenu(item: HostMenuItem): void {
    this.#submenu?.hide();
    if (!(item.submenu instanceof HostMenu)) return;
    this.#submenu = item.submenu;
    this.#submenu.#parent = this;
    const box = item.dom.getBoundingClientRect();
    this.#submenu.showAtPosition({ x: box.right, y: box.top });
  }

  /** Items of a section stand together, sections in the order of their first item. */
  #arrange(): (HostMenuItem | Separator)[] {
    const sections = [...new Set(this.#items.map((item) => item.section))];
    return sections.flatMap((section, index) => {
      const items = this.#items.filter((item) => item.section === section);
      return index === 0 ? items : [{ dom: createDiv('menu-separator'), section }, ...items];
    });
  }

  #place({ x, y }: MenuPositionDef): void {
    const { width, height } = this.dom.getBoundingClientRect();
    const left = Math.max(4, Math.min(x, window.innerWidth - width - 4));
    const top = Math.max(4, Math.min(y, window.innerHeight - height - 4));
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  #handleKey(event: KeyboardEvent): void {
    if (this.#submenu?.dom.isConnected === true) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) this.#move(step);
    else if (event.key === 'Enter' || event.key === ' ') this.#selected?.choose(event);
    else if (event.key === 'ArrowRight' && this.#selected !== null)
      this.openSubmenu(this.#selected);
    else if (event.key === 'Escape' || event.key === 'ArrowLeft' || event.key === 'Tab')
      this.hide();
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #move(step: number): void {
    const items = this.#arrange().filter((item) => item instanceof HostMenuItem);
    const usable = items.filter((item) => !item.disabled);
    const current = this.#selected === null ? -1 : usable.indexOf(this.#selected);
    const start = current < 0 && step < 0 ? 0 : current;
    const next = usable[(start + step + usable.length) % usable.length];
    if (next === undefined) return;
    this.select(next);
    next.dom.scrollIntoView({ block: 'nearest' });
  }

  #handleOutside(event: MouseEvent): void {
    const inMenu = event.target instanceof Element && event.target.closest('.menu') !== null;
    if (!inMenu) this.hide();
  }
}
