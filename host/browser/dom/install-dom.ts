import { installElementMethods } from './element-methods';
import { installEventMethods } from './event-methods';
import { installHtmlElementMethods } from './html-element-methods';
import { installLanguageMethods } from './language-methods';
import { installNodeMethods } from './node-methods';
import { installWindowFunctions } from './window-functions';

/** Gives a window what Obsidian adds to it (the `declare global` part of `obsidian.d.ts`). */
export function installDom(window: Window & typeof globalThis): void {
  installLanguageMethods(window);
  installNodeMethods(window);
  installElementMethods(window);
  installHtmlElementMethods(window);
  installEventMethods(window);
  installWindowFunctions(window);
}
