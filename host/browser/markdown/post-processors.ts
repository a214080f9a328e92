import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

export type CodeBlockHandler = (
  source: string,
  element: HTMLElement,
  context: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** What plugins do to rendered Markdown, in their order. */
export class PostProcessors {
  #processors: readonly MarkdownPostProcessor[] = [];

  add(processor: MarkdownPostProcessor, sortOrder = 0): MarkdownPostProcessor {
    processor.sortOrder = sortOrder;
    this.#processors = [...this.#processors, processor].sort(
      (a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0),
    );
    return processor;
  }

  remove(processor: MarkdownPostProcessor): void {
    this.#processors = this.#processors.filter((other) => other !== processor);
  }

  /** A processor that fails is reported and does not stop the others. */
  async run(element: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    for (const processor of this.#processors) {
      try {
        await processor(element, context);
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/** Hands every code block of a language to the handler, in a new element in the block's place. */
export function createCodeBlockProcessor(
  language: string,
  handle: CodeBlockHandler,
): MarkdownPostProcessor {
  return async (element, context) => {
    const blocks = element.findAll(`pre > code.language-${CSS.escape(language)}`);
    for (const code of blocks) {
      const box = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(box);
      await handle(code.getText().replace(/\n$/, ''), box, context);
    }
  };
}
