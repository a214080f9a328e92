import { createElement, createSvgElement } from './create-element';
import { defineMethods } from './define-methods';

/** The functions Obsidian puts on the window. */
export function installWindowFunctions(window: Window & typeof globalThis): void {
  const { document } = window;
  const sleep = (ms: number) => new Promise<void>((resolve) => window.setTimeout(resolve, ms));
  const nextFrame = () =>
    new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve()));
  defineMethods(window, {
    activeWindow: window,
    activeDocument: document,
    sleep,
    nextFrame,
    createEl: createElement.bind(null, document),
    createDiv: (info?: DomElementInfo | string, callback?: (element: HTMLDivElement) => void) =>
      createElement(document, 'div', info, callback),
    createSpan: (info?: DomElementInfo | string, callback?: (element: HTMLSpanElement) => void) =>
      createElement(document, 'span', info, callback),
    createSvg: createSvgElement.bind(null, document),
    createFragment(callback?: (fragment: DocumentFragment) => void) {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
    isBoolean: (value: unknown) => typeof value === 'boolean',
    ready(listener: () => unknown) {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => listener(), { once: true });
      } else listener();
    },
  });
}
