import type { Scope } from 'obsidian';

interface SuggestionOwner<Value> {
  render(value: Value, element: HTMLElement): void;
  choose(value: Value, event: MouseEvent | KeyboardEvent): void;
}

/** A list one of whose items is selected, by pointer or arrow keys. */
export class SuggestionList<Value> {
  #values: readonly Value[] = [];
  #elements: readonly HTMLElement[] = [];
  #active = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly owner: SuggestionOwner<Value>,
  ) {}

  registerKeys(scope: Scope): void {
    for (const [key, step] of [['ArrowDown', 1] as const, ['ArrowUp', -1] as const]) {
      scope.register([], key, () => {
        this.#activate(this.#active + step);
        return false;
      });
    }
    scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.chooseActive(event);
      return false;
    });
  }

  show(values: readonly Value[]): void {
    this.#values = values;
    this.container.empty();
    this.#elements = values.map((value, index) => {
      const element = this.container.createDiv('suggestion-item');
      this.owner.render(value, element);
      element.addEventListener('mousemove', () => this.#activate(index));
      element.addEventListener('mousedown', (event) => event.preventDefault());
      element.addEventListener('click', (event) => this.owner.choose(value, event));
      return element;
    });
    this.#activate(0);
  }

  chooseActive(event: MouseEvent | KeyboardEvent): void {
    const value = this.#values[this.#active];
    if (value !== undefined) this.owner.choose(value, event);
  }

  #activate(index: number): void {
    const count = this.#elements.length;
    if (count === 0) return;
    this.#active = (index + count) % count;
    this.#elements.forEach((element, at) =>
      element.toggleClass('is-selected', at === this.#active),
    );
    this.#elements[this.#active]?.scrollIntoView({ block: 'nearest' });
  }
}
