import { defineMethods } from './define-methods';

/** The methods Obsidian adds to elements: classes, attributes, text, finding. */
export function installElementMethods(window: Window & typeof globalThis): void {
  defineMethods(window.Element.prototype, {
    getText() {
      return this.textContent;
    },
    setText(value: string | DocumentFragment) {
      if (typeof value === 'string') this.textContent = value;
      else this.replaceChildren(value);
    },
    addClass(...classes: string[]) {
      this.classList.add(...classes);
    },
    addClasses(classes: string[]) {
      this.classList.add(...classes);
    },
    removeClass(...classes: string[]) {
      this.classList.remove(...classes);
    },
    removeClasses(classes: string[]) {
      this.classList.remove(...classes);
    },
    toggleClass(classes: string | string[], value: boolean) {
      for (const name of [classes].flat()) this.classList.toggle(name, value);
    },
    hasClass(name: string) {
      return this.classList.contains(name);
    },
    setAttr(name: string, value: string | number | boolean | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(attributes: Record<string, string | number | boolean | null>) {
      for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
    },
    getAttr(name: string) {
      return this.getAttribute(name);
    },
    matchParent(selector: string, lastParent?: Element) {
      const found = this.closest(selector);
      return found !== null && (lastParent === undefined || lastParent.contains(found))
        ? found
        : null;
    },
    getCssPropertyValue(property: string, pseudoElement?: string) {
      return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    ...finders,
  });
  defineMethods(window.DocumentFragment.prototype, finders);
}

const finders: Record<string, unknown> & ThisType<ParentNode> = {
  find(selector: string) {
    return this.querySelector(selector);
  },
  findAll(selector: string) {
    return [...this.querySelectorAll(selector)];
  },
  findAllSelf(this: Element, selector: string) {
    const own = this.matches(selector) ? [this] : [];
    return [...own, ...this.querySelectorAll(selector)];
  },
};
