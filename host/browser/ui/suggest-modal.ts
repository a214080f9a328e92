import type { App, Instruction, SuggestModal } from 'obsidian';
import { HostModal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A prompt with suggestions below it. */
export abstract class HostSuggestModal<Value> extends HostModal implements SuggestModal<Value> {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #instructions: HTMLElement;
  readonly #list: SuggestionList<Value>;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    this.inputEl = this.modalEl
      .createDiv('prompt-input-container')
      .createEl('input', { cls: 'prompt-input', type: 'text', attr: { spellcheck: false } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructions = this.modalEl.createDiv('prompt-instructions');
    this.#list = new SuggestionList(this.resultContainerEl, {
      render: (value, element) => this.renderSuggestion(value, element),
      choose: (value, event) => this.selectSuggestion(value, event),
    });
    this.#list.registerKeys(this.scope);
    this.inputEl.addEventListener('input', () => void this.#refresh());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#refresh();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.#instructions.empty();
    for (const { command, purpose } of instructions) {
      const line = this.#instructions.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: Value, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.chooseActive(event);
  }

  abstract getSuggestions(query: string): Value[] | Promise<Value[]>;
  abstract renderSuggestion(value: Value, element: HTMLElement): void;
  abstract onChooseSuggestion(item: Value, event: MouseEvent | KeyboardEvent): void;

  async #refresh(): Promise<void> {
    const query = this.inputEl.value;
    const found = await this.getSuggestions(query);
    if (query !== this.inputEl.value) return;
    this.#list.show(found.slice(0, this.limit));
    if (found.length === 0) this.onNoSuggestion();
  }
}
