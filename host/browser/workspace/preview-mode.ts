import type { App, Component, MarkdownSubView, TFile } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { HostComponent } from '../base/component';
import { HostKeymap } from '../base/keymap';
import { renderNote } from '../markdown/render-note';
import { HostNotice } from '../ui/notice';
import { toggleTaskMark } from './toggle-task-mark';

/** Where a note is read. Everything plugins add to it is unloaded at the next rendering. */
export class PreviewMode extends HostComponent implements MarkdownSubView {
  readonly containerEl = createDiv('markdown-reading-view');
  readonly #scroller: HTMLElement;
  readonly #body: HTMLElement;
  #text = '';
  #rendering: HostComponent | null = null;

  constructor(
    private readonly app: App,
    private readonly getFile: () => TFile | null,
  ) {
    super();
    this.#scroller = this.containerEl.createDiv('markdown-preview-view markdown-rendered');
    const sizer = this.#scroller.createDiv('markdown-preview-sizer');
    this.#body = sizer.createDiv('markdown-preview-section');
    this.#body.addEventListener('click', (event) => this.#handleClick(event));
    this.#body.addEventListener('auxclick', (event) => this.#handleClick(event));
    this.#body.addEventListener('mouseover', (event) => this.#handleHover(event));
  }

  get(): string {
    return this.#text;
  }

  set(data: string): void {
    this.#text = data;
    void this.render();
  }

  clear(): void {
    this.set('');
  }

  rerender(): void {
    void this.render();
  }

  async render(): Promise<void> {
    if (this.#rendering !== null) this.removeChild(this.#rendering);
    const rendering = this.addChild(new HostComponent());
    this.#rendering = rendering;
    const scroll = this.#scroller.scrollTop;
    this.#body.empty();
    const sourcePath = this.getFile()?.path ?? '';
    const owner = rendering as unknown as Component;
    const task = renderNote(
      { app: this.app, text: this.#text, sourcePath, owner },
      this.#body,
      () => this.#rendering === rendering,
    );
    this.#scroller.scrollTop = scroll;
    await task;
  }

  /** The first line of the block at the top. */
  getScroll(): number {
    const top = this.#scroller.getBoundingClientRect().top;
    const below = this.#sections().find((section) => section.getBoundingClientRect().bottom > top);
    return Number(below?.dataset.startLine ?? 0);
  }

  applyScroll(line: number): void {
    if (line <= 0) this.#scroller.scrollTop = 0;
    else this.#placeOf(line)?.scrollIntoView({ block: 'start' });
  }

  /** Scrolls to a line and marks its place for a moment. */
  showLine(line: number): void {
    const place = this.#placeOf(line);
    if (place === undefined) return;
    place.scrollIntoView({ block: 'center' });
    place.addClass('is-flashing');
    window.setTimeout(() => place.removeClass('is-flashing'), 1500);
  }

  #sections(): HTMLElement[] {
    return this.#body.findAll(':scope > [data-start-line]');
  }

  #placeOf(line: number): HTMLElement | undefined {
    const items = this.#body.findAll(`li[data-line="${line}"]`);
    return items[0] ?? this.#sections().findLast((each) => Number(each.dataset.startLine) <= line);
  }

  #handleClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const file = this.getFile();
    if (target === null || file === null || event.button > 1) return;
    const link = target.closest<HTMLElement>('a.internal-link');
    if (link !== null) {
      event.preventDefault();
      const linktext = link.dataset.href ?? '';
      const pane = HostKeymap.isModEvent(event);
      void this.app.workspace.openLinkText(linktext, file.path, pane);
    } else if (target.closest('a.tag') !== null) {
      event.preventDefault();
      const t = partsOf(this.app).translate;
      new HostNotice(t('notPartOfHost', { name: t('searchByTag') }));
    } else if (target.matches('input.task-list-item-checkbox') && event.button === 0) {
      const line = Number((target as HTMLElement).dataset.line);
      void this.app.vault.process(file, (text) => toggleTaskMark(text, line));
    }
  }

  #handleHover(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLElement>('a.internal-link') ?? null;
    if (link === null) return;
    this.app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: this,
      targetEl: link,
      linktext: link.dataset.href ?? '',
      sourcePath: this.getFile()?.path ?? '',
    });
  }

  hoverPopover = null;
}
