import type { Editor, HoverPopover, MarkdownView, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { HostNotice } from '../ui/notice';
import { PreviewMode } from './preview-mode';
import { SourceMode } from './source-mode';
import { HostTextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

/** A note, to read or to edit as text. Not here: Live Preview, searching inside the note. */
export class HostMarkdownView
  extends HostTextFileView
  implements
    Omit<MarkdownView, keyof HostTextFileView | 'registerDomEvent' | 'previewMode' | 'editor'>
{
  editor: Editor;
  previewMode: PreviewMode;
  hoverPopover: HoverPopover | null = null;
  readonly #source: SourceMode;
  readonly #modeButton: HTMLElement;
  #mode: Mode = 'preview';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file-text';
    const { editorExtensions } = partsOf(this.app);
    this.#source = new SourceMode(editorExtensions, () => this.#handleEdit());
    this.editor = this.#source.editor as unknown as Editor;
    this.previewMode = this.addChild(new PreviewMode(this.app, () => this.file));
    this.contentEl.append(this.#source.containerEl, this.previewMode.containerEl);
    this.#modeButton = this.addAction('book-open', '', () => this.toggleMode());
    this.#applyMode();
  }

  get currentMode(): SourceMode | PreviewMode {
    return this.#mode === 'source' ? this.#source : this.previewMode;
  }

  getViewType(): string {
    return 'markdown';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getMode(): Mode {
    return this.#mode;
  }

  /** Changes between reading and editing at the same place of the note. */
  toggleMode(): void {
    const line = this.currentMode.getScroll();
    this.#mode = this.#mode === 'source' ? 'preview' : 'source';
    this.#applyMode();
    window.requestAnimationFrame(() => this.currentMode.applyScroll(line));
    this.app.workspace.trigger('layout-change');
  }

  getViewData(): string {
    return this.#source.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.#source.set(data, clear);
    if (this.#mode === 'preview') this.previewMode.set(data);
  }

  clear(): void {
    this.setViewData('', true);
  }

  showSearch(): void {
    const t = partsOf(this.app).translate;
    new HostNotice(t('notPartOfHost', { name: t('searchInNote') }));
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : null;
    if (mode === 'source' || mode === 'preview') this.#mode = mode;
    this.#applyMode();
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const line = 'line' in state && typeof state.line === 'number' ? state.line : null;
    const subpath = 'subpath' in state && typeof state.subpath === 'string' ? state.subpath : '';
    const shown = line ?? this.#lineOf(subpath);
    if (shown !== null) this.#showLine(shown);
    else if ('focus' in state && state.focus === true && this.#mode === 'source')
      this.editor.focus();
  }

  override async close(): Promise<void> {
    await super.close();
    this.#source.destroy();
  }

  #lineOf(subpath: string): number | null {
    const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file);
    if (cache === null || subpath === '') return null;
    return resolveSubpath(cache, subpath)?.start.line ?? null;
  }

  #showLine(line: number): void {
    if (this.#mode === 'preview') return this.previewMode.showLine(line);
    const from = { line, ch: 0 };
    this.editor.setCursor(from);
    this.editor.scrollIntoView({ from, to: from }, true);
  }

  #handleEdit(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  #applyMode(): void {
    const isSource = this.#mode === 'source';
    this.containerEl.dataset.mode = this.#mode;
    this.#source.containerEl.toggle(isSource);
    this.previewMode.containerEl.toggle(!isSource);
    if (isSource) this.#source.editor.refresh();
    else if (this.previewMode.get() !== this.getViewData())
      this.previewMode.set(this.getViewData());
    setIcon(this.#modeButton, isSource ? 'pencil' : 'book-open');
    const t = partsOf(this.app).translate;
    setTooltip(this.#modeButton, t(isSource ? 'currentlyEditing' : 'currentlyReading'));
  }
}
