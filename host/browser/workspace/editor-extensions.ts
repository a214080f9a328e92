import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** The CodeMirror extensions of plugins, in every open editor. */
export class EditorExtensions {
  readonly #compartment = new Compartment();
  readonly #editors = new Set<EditorView>();
  #extensions: readonly Extension[] = [];

  /** The place of the plugins' extensions in a new editor. */
  initial(): Extension {
    return this.#compartment.of([...this.#extensions]);
  }

  follow(editor: EditorView): () => void {
    this.#editors.add(editor);
    return () => this.#editors.delete(editor);
  }

  add(extension: Extension): void {
    this.#extensions = [...this.#extensions, extension];
    this.refresh();
  }

  remove(extension: Extension): void {
    this.#extensions = this.#extensions.filter((other) => other !== extension);
    this.refresh();
  }

  refresh(): void {
    const effects = this.#compartment.reconfigure([...this.#extensions]);
    for (const editor of this.#editors) editor.dispatch({ effects });
  }
}
