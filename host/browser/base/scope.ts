import type { KeymapContext, KeymapEventHandler, Modifier, Scope } from 'obsidian';

type KeyListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

interface KeyHandler extends KeymapEventHandler {
  readonly listener: KeyListener;
}

/** Keys that count while something has the focus. Handlers of the parent come after the own ones. */
export class HostScope implements Pick<Scope, 'register' | 'unregister'> {
  #handlers: readonly KeyHandler[] = [];
  readonly #parent: HostScope | null;

  constructor(parent?: Scope) {
    this.#parent = parent instanceof HostScope ? parent : null;
  }

  register(
    modifiers: Modifier[] | null,
    key: string | null,
    listener: KeyListener,
  ): KeymapEventHandler {
    const names = modifiers === null ? null : normalizeModifiers(modifiers);
    const handler: KeyHandler = { scope: this, modifiers: names, key, listener };
    this.#handlers = [...this.#handlers, handler];
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.#handlers = this.#handlers.filter((other) => other !== handler);
  }

  /** Runs handlers until one returns something; `false` also stops the browser's own handling. */
  handle(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const handler of this.#handlers) {
      const key = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      const modifiers = handler.modifiers === null || handler.modifiers === context.modifiers;
      if (!key || !modifiers) continue;
      const outcome = handler.listener(event, context);
      if (outcome === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      if (outcome !== undefined) return outcome;
    }
    return this.#parent?.handle(event, context);
  }
}

/** `['Shift', 'Ctrl']` → `'Mod,Shift'`; the host runs where Ctrl is Mod. */
export function normalizeModifiers(modifiers: readonly Modifier[]): string {
  return [...new Set(modifiers.map((name) => (name === 'Ctrl' ? 'Mod' : name)))].sort().join(',');
}
