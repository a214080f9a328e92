import type { App, Component, MarkdownPostProcessor } from 'obsidian';
import { HostComponent } from '../base/component';
import { createCodeBlockProcessor, type CodeBlockHandler } from './post-processors';
import { renderNote } from './render-note';

/** A component that lives as long as a piece of rendered Markdown. */
export class HostMarkdownRenderChild extends HostComponent {
  containerEl: HTMLElement;

  constructor(container: HTMLElement) {
    super();
    this.containerEl = container;
  }
}

/** Only `render` and `MarkdownPreviewRenderer.createCodeBlockPostProcessor` of Obsidian's renderers. */
export abstract class HostMarkdownRenderer extends HostMarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderNote({ app, text: markdown, sourcePath, owner: component }, element);
  }
}

export class HostMarkdownPreviewRenderer {
  static createCodeBlockPostProcessor(
    language: string,
    handle: CodeBlockHandler,
  ): MarkdownPostProcessor {
    return createCodeBlockProcessor(language, handle);
  }
}
