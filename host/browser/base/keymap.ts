import type { Keymap, Modifier, PaneType, Scope, UserEvent } from 'obsidian';
import { HostScope, normalizeModifiers } from './scope';

/** Hands each key to the topmost scope. Ctrl is Mod; Cmd too on a Mac. */
export class HostKeymap implements Pick<Keymap, 'pushScope' | 'popScope'> {
  #scopes: readonly Scope[] = [];
  readonly #root: HostScope;

  constructor(root: HostScope, target: Document) {
    this.#root = root;
    target.addEventListener('keydown', (event) => this.#handle(event), true);
  }

  pushScope(scope: Scope): void {
    this.#scopes = [...this.#scopes.filter((other) => other !== scope), scope];
  }

  popScope(scope: Scope): void {
    this.#scopes = this.#scopes.filter((other) => other !== scope);
  }

  #handle(event: KeyboardEvent): void {
    const top = this.#scopes.at(-1);
    const scope = top instanceof HostScope ? top : this.#root;
    const modifiers = normalizeModifiers(readModifiers(event));
    scope.handle(event, { modifiers, key: event.key, vkey: event.code });
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    switch (modifier) {
      case 'Mod':
      case 'Ctrl':
        return event.ctrlKey || event.metaKey;
      case 'Meta':
        return event.metaKey;
      case 'Alt':
        return event.altKey;
      case 'Shift':
        return event.shiftKey;
    }
  }

  /** Mod or the middle button: `tab`; Mod+Alt: `split`; Mod+Alt+Shift: `window`. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (event === undefined || event === null) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!event.ctrlKey && !event.metaKey) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function readModifiers(event: KeyboardEvent): Modifier[] {
  const names: Modifier[] = [];
  if (event.ctrlKey || event.metaKey) names.push('Mod');
  if (event.altKey) names.push('Alt');
  if (event.shiftKey) names.push('Shift');
  return names;
}
