import { defineMethods } from './define-methods';

/** The methods Obsidian adds to HTML and SVG elements: showing, styling. */
export function installHtmlElementMethods(window: Window & typeof globalThis): void {
  const styling: Record<string, unknown> & ThisType<HTMLElement> = {
    setCssStyles(styles: Partial<CSSStyleDeclaration>) {
      Object.assign(this.style, styles);
    },
    setCssProps(properties: Record<string, string>) {
      for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
    },
  };
  defineMethods(window.HTMLElement.prototype, {
    ...styling,
    show() {
      this.toggle(true);
    },
    hide() {
      this.toggle(false);
    },
    toggle(show: boolean) {
      this.setCssStyles({ display: show ? '' : 'none' });
    },
    toggleVisibility(visible: boolean) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.offsetParent !== null;
    },
    get innerWidth() {
      const style = this.win.getComputedStyle(this);
      return this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    },
    get innerHeight() {
      const style = this.win.getComputedStyle(this);
      return this.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    },
  });
  defineMethods(window.SVGElement.prototype, styling);
}
