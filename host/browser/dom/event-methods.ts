import { defineMethods } from './define-methods';

type Listener = (this: unknown, event: Event, target: HTMLElement) => unknown;

/** Obsidian's helpers for events: delegation, clicks with any button, insertion, window changes. */
export function installEventMethods(window: Window & typeof globalThis): void {
  const delegated = new WeakMap<Listener, EventListener>();
  const delegation: Record<string, unknown> & ThisType<EventTarget> = {
    on(type: string, selector: string, listener: Listener, options?: AddEventListenerOptions) {
      const handle = (event: Event): void => {
        const target = event.target instanceof window.Element ? event.target : null;
        const match = target?.closest<HTMLElement>(selector) ?? null;
        if (match !== null) listener.call(this, event, match);
      };
      delegated.set(listener, handle);
      this.addEventListener(type, handle, options);
    },
    off(type: string, _selector: string, listener: Listener, options?: AddEventListenerOptions) {
      const handle = delegated.get(listener);
      if (handle !== undefined) this.removeEventListener(type, handle, options);
    },
  };
  defineMethods(window.Document.prototype, delegation);
  defineMethods(window.HTMLElement.prototype, {
    ...delegation,
    onClickEvent(listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener: () => unknown, once = false) {
      return watchInsertion(window, this, listener, once);
    },
    // There are no pop-out windows here, so an element never changes its window.
    onWindowMigrated() {
      return () => undefined;
    },
    trigger(type: string) {
      this.dispatchEvent(new window.Event(type, { bubbles: true }));
    },
  });
  defineMethods(window.UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target instanceof window.Node ? this.target : null;
    },
    get win(): Window {
      return this.view ?? window;
    },
    get doc(): Document {
      return this.win.document;
    },
    instanceOf(type: { new (...data: never[]): unknown }) {
      return this instanceof type;
    },
  });
}

function watchInsertion(
  window: Window & typeof globalThis,
  element: HTMLElement,
  listener: () => unknown,
  once: boolean,
): () => void {
  let connected = element.isConnected;
  const observer = new window.MutationObserver(() => {
    if (element.isConnected === connected) return;
    connected = element.isConnected;
    if (!connected) return;
    if (once) observer.disconnect();
    listener();
  });
  observer.observe(window.document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
