import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { MarkdownSubView } from 'obsidian';
import type { EditorExtensions } from './editor-extensions';
import { HostEditor } from './editor';
import { markdownStyle } from './markdown-style';

/** Marks a change that brings the file's text into the editor: it is no edit. */
const fromFile = Annotation.define<boolean>();

/** Where a note is edited, as Markdown text. */
export class SourceMode implements MarkdownSubView {
  readonly containerEl = createDiv('markdown-source-view cm-s-obsidian mod-cm6');
  readonly editor: HostEditor;
  readonly #extensions: EditorExtensions;
  readonly #onEdit: () => void;
  readonly #stopFollowing: () => void;

  constructor(extensions: EditorExtensions, onEdit: () => void) {
    this.#extensions = extensions;
    this.#onEdit = onEdit;
    const view = new EditorView({ parent: this.containerEl, state: this.#newState('') });
    this.#stopFollowing = extensions.follow(view);
    this.editor = new HostEditor(view);
  }

  get(): string {
    return this.editor.getValue();
  }

  /** Shows a text; with `clear` as a new document without history, else as a change of the old one. */
  set(data: string, clear: boolean): void {
    const { cm } = this.editor;
    if (clear) {
      cm.setState(this.#newState(data));
      this.#extensions.refresh();
      return;
    }
    const changes = { from: 0, to: cm.state.doc.length, insert: cm.state.toText(data) };
    const head = Math.min(cm.state.selection.main.head, changes.insert.length);
    cm.dispatch({ changes, selection: { anchor: head }, annotations: fromFile.of(true) });
  }

  getScroll(): number {
    const { cm } = this.editor;
    const block = cm.lineBlockAtHeight(cm.scrollDOM.scrollTop);
    return cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(line: number): void {
    const from = { line, ch: 0 };
    const offset = this.editor.posToOffset(from);
    this.editor.cm.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start' }) });
  }

  destroy(): void {
    this.#stopFollowing();
    this.editor.cm.destroy();
  }

  #newState(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
        markdown(),
        syntaxHighlighting(markdownStyle),
        this.#extensions.initial(),
        EditorView.updateListener.of((update) => {
          const isEdit = update.transactions.some(
            (each) => each.docChanged && each.annotation(fromFile) !== true,
          );
          if (isEdit) this.#onEdit();
        }),
      ],
    });
  }
}
