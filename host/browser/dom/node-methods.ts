import { createElement, createSvgElement } from './create-element';
import { defineMethods } from './define-methods';

/** The methods Obsidian adds to every node and element. */
export function installNodeMethods(window: Window & typeof globalThis): void {
  const withParent = (info: DomElementInfo | string | undefined, parent: Node) => ({
    ...(typeof info === 'string' ? { cls: info } : info),
    parent,
  });
  defineMethods(window.Node.prototype, {
    get doc(): Document {
      return this.ownerDocument ?? window.document;
    },
    get win(): Window {
      return this.doc.defaultView ?? window;
    },
    get constructorWin(): Window {
      return this.win;
    },
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild !== null) this.removeChild(this.lastChild);
    },
    appendText(text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    insertAfter(node: Node, child: Node | null) {
      return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
    },
    indexOf(other: Node) {
      return [...this.childNodes].indexOf(other as ChildNode);
    },
    setChildrenInPlace(children: Node[]) {
      this.empty();
      for (const child of children) this.appendChild(child);
    },
    instanceOf(type: { new (): unknown }) {
      return this instanceof type;
    },
    createEl(
      tag: keyof HTMLElementTagNameMap,
      info?: DomElementInfo | string,
      callback?: (element: HTMLElement) => void,
    ) {
      return createElement(this.doc, tag, withParent(info, this), callback);
    },
    createDiv(info?: DomElementInfo | string, callback?: (element: HTMLDivElement) => void) {
      return createElement(this.doc, 'div', withParent(info, this), callback);
    },
    createSpan(info?: DomElementInfo | string, callback?: (element: HTMLSpanElement) => void) {
      return createElement(this.doc, 'span', withParent(info, this), callback);
    },
    createSvg(
      tag: keyof SVGElementTagNameMap,
      info?: SvgElementInfo | string,
      callback?: (element: SVGElement) => void,
    ) {
      return createSvgElement(this.doc, tag, withParent(info, this), callback);
    },
  });
}
