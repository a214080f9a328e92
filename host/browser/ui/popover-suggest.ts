import type { App, PopoverSuggest, Scope } from 'obsidian';
import { HostScope } from '../base/scope';
import { SuggestionList } from './suggestion-list';

/** Suggestions that float below what is being typed into. */
export abstract class HostPopoverSuggest<Value> implements PopoverSuggest<Value> {
  app: App;
  scope: Scope;
  readonly #container = createDiv('suggestion-container');
  readonly #list: SuggestionList<Value>;
  #isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = new HostScope(scope);
    this.#list = new SuggestionList(this.#container.createDiv('suggestion'), {
      render: (value, element) => this.renderSuggestion(value, element),
      choose: (value, event) => this.selectSuggestion(value, event),
    });
    this.#list.registerKeys(this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    document.body.append(this.#container);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#container.remove();
    this.app.keymap.popScope(this.scope);
  }

  /** Shows the suggestions below a box; none close the popover. */
  showBelow(values: readonly Value[], box: DOMRect): void {
    if (values.length === 0) return this.close();
    this.#list.show(values);
    this.open();
    this.#container.setCssStyles({
      left: `${box.left}px`,
      top: `${box.bottom + 4}px`,
      minWidth: `${box.width}px`,
    });
  }

  abstract renderSuggestion(value: Value, element: HTMLElement): void;
  abstract selectSuggestion(value: Value, event: MouseEvent | KeyboardEvent): void;
}
