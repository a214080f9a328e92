import { MarkdownView, TFile, type App, type Component, type Editor } from 'obsidian';
import { isConflictCopy } from '../edit/apply/is-conflict-copy';
import type { NoteStore, OpenEditor } from '../edit/apply/note-store';
import type { Splice } from '../edit/splice';
import { confirmLargeNote } from './confirm-large-note';
import type { Translate } from '../locales/translate';
import { toggleByTasks } from './tasks-plugin';

/** An editor without a tab (canvas, hover, embed) holds its note this long after its last change. */
const EMBEDDED_EDITOR_MS = 5000;

interface SeenEditor {
  readonly editor: WeakRef<Editor>;
  readonly at: number;
}

/** The vault as the write algorithm sees it: a thin layer over Obsidian's own calls. */
export class VaultStore implements NoteStore<TFile> {
  readonly #app: App;
  readonly #t: Translate;
  /** The editor that changed last, by path: the only trace of editors without a tab. */
  readonly #seen = new Map<string, SeenEditor>();
  /** Paths whose editor holds text that has not been saved. */
  readonly #unsaved = new Set<string>();

  constructor(app: App, t: Translate) {
    this.#app = app;
    this.#t = t;
  }

  /** Starts following editors; everything is let go when the owner unloads. */
  watch(owner: Component): void {
    const { workspace, metadataCache } = this.#app;
    owner.registerEvent(
      workspace.on('editor-change', (editor, info) => {
        const path = info.file?.path;
        if (path === undefined) return;
        this.#seen.set(path, { editor: new WeakRef(editor), at: this.now() });
        this.#unsaved.add(path);
      }),
    );
    owner.registerEvent(
      metadataCache.on('changed', (file, data) => {
        const shown = this.#findEditors(file)[0]?.getValue();
        if (shown === undefined || shown === toEditorText(data)) this.#unsaved.delete(file.path);
      }),
    );
    owner.register(() => this.#seen.clear());
  }

  findObstacle(file: TFile): 'missing' | 'not-a-note' | 'conflict-copy' | null {
    const { vault } = this.#app;
    if (vault.getFileByPath(file.path) !== file) return 'missing';
    if (file.extension !== 'md' || file.path.startsWith(`${vault.configDir}/`)) return 'not-a-note';
    const exists = (path: string): boolean => vault.getFileByPath(path) !== null;
    return isConflictCopy(file.path, exists) ? 'conflict-copy' : null;
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    const { vault } = this.#app;
    const stat = await vault.adapter.stat(file.path);
    const bytes = await vault.readBinary(file);
    if (stat !== null && bytes.byteLength < stat.size) {
      throw new Error(`Read ${bytes.byteLength} of ${stat.size} bytes: ${file.path}`);
    }
    return bytes;
  }

  process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.#app.vault.process(file, change);
  }

  editors(file: TFile): readonly OpenEditor[] {
    return this.#findEditors(file).map((editor) => ({
      getValue: () => editor.getValue(),
      isDirty: () => this.#unsaved.has(file.path),
      transaction: (splices) => applyInEditor(editor, splices),
      undo: () => editor.undo(),
    }));
  }

  setTimer(milliseconds: number, run: () => void): () => void {
    const timer = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(timer);
  }

  now(): number {
    return Date.now();
  }

  onChange(listen: (file: TFile) => void): () => void {
    const { metadataCache } = this.#app;
    const reference = metadataCache.on('changed', (file) => listen(file));
    return () => metadataCache.offref(reference);
  }

  toggleByTasks(line: string, path: string): string | null {
    return toggleByTasks(this.#app, line, path);
  }

  confirmLarge(file: TFile, bytes: number): Promise<boolean> {
    return confirmLargeNote(this.#app, this.#t, file, bytes);
  }

  #findEditors(file: TFile): readonly Editor[] {
    const editors: Editor[] = [];
    // Deferred tabs hold no view yet, and the reading view shows what is on disk.
    this.#app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') {
        editors.push(view.editor);
      }
    });
    const seen = this.#seen.get(file.path);
    const editor = seen?.editor.deref();
    const isRecent = seen !== undefined && this.now() - seen.at < EMBEDDED_EDITOR_MS;
    return editors.length === 0 && editor && isRecent ? [editor] : editors;
  }
}

/** CodeMirror holds every line end as LF. */
function toEditorText(data: string): string {
  return data.replace(/\r\n?/g, '\n');
}

function applyInEditor(editor: Editor, splices: readonly Splice[]): void {
  editor.transaction({
    changes: splices.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
}
