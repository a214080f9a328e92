import type { MenuItem } from 'obsidian';
import { setIcon } from '../base/icons';

/** What an item needs from the menu it stands in. */
export interface MenuOwner {
  select(item: HostMenuItem): void;
  close(): void;
  openSubmenu(item: HostMenuItem): void;
}

export class HostMenuItem implements Omit<MenuItem, never> {
  readonly dom: HTMLElement;
  section = '';
  disabled = false;
  /** Set by the menu: makes the submenu on demand. */
  submenu: unknown = null;
  readonly #icon: HTMLElement;
  readonly #title: HTMLElement;
  readonly #check: HTMLElement;
  readonly #owner: MenuOwner;
  readonly #makeSubmenu: () => unknown;
  #run: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(owner: MenuOwner, makeSubmenu: () => unknown) {
    this.#owner = owner;
    this.#makeSubmenu = makeSubmenu;
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
    this.#icon = this.dom.createDiv('menu-item-icon');
    this.#title = this.dom.createDiv('menu-item-title');
    this.#check = this.dom.createDiv('menu-item-icon mod-checked');
    this.dom.addEventListener('mouseenter', () => owner.select(this));
    this.dom.addEventListener('click', (event) => {
      event.stopPropagation();
      this.choose(event);
    });
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    if (this.submenu !== null) return this.#owner.openSubmenu(this);
    this.#owner.close();
    this.#run?.(event);
  }

  setTitle(title: string | DocumentFragment): this {
    this.#title.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.#icon, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    const isChecked = checked === true;
    this.dom.toggleClass('mod-checked', isChecked);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked === null ? null : isChecked);
    setIcon(this.#check, isChecked ? 'check' : '');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(run: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#run = run;
    return this;
  }

  /** Not in `obsidian.d.ts`, but in Obsidian, and used by many plugins. */
  setSubmenu(): unknown {
    this.submenu ??= this.#makeSubmenu();
    this.dom.addClass('has-submenu');
    setIcon(this.#check, 'chevron-right');
    return this.submenu;
  }
}
