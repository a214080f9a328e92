import type { RootContent } from 'mdast';
import type { App, Component, MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { readMarkdown } from '../../structure/markdown-tree';
import { partsOf } from '../app/app-parts';
import { renderBlock } from './block-renderer';
import type { RenderContext } from './inline-renderer';
import { renderProperties } from './properties';

/** A note that is being rendered, and what lives as long as the result. */
export interface NoteRendering {
  readonly app: App;
  readonly text: string;
  readonly sourcePath: string;
  readonly owner: Pick<Component, 'addChild'>;
}

/**
 * Draws a note, every block in a section of its own as Obsidian's reading view does, then runs the
 * plugins' post processors. `isCurrent` stops it when something newer is being drawn.
 */
export async function renderNote(
  rendering: NoteRendering,
  into: HTMLElement,
  isCurrent: () => boolean = () => true,
): Promise<void> {
  const { app, text, sourcePath } = rendering;
  const context: RenderContext = { app, text, sourcePath };
  const properties = app.metadataCache.getCache(sourcePath)?.frontmatter;
  const sections: [HTMLElement, RootContent][] = [];
  for (const node of readMarkdown(text).children) {
    if (node.type === 'yaml') {
      if (properties !== undefined) renderProperties(properties, into, app, sourcePath);
      continue;
    }
    const section = into.createDiv(sectionClass(node));
    section.dataset.startLine = String((node.position?.start.line ?? 1) - 1);
    renderBlock(node, section, context);
    sections.push([section, node]);
  }
  for (const [section, node] of sections) {
    if (!isCurrent()) return;
    await partsOf(app).postProcessors.run(section, processorContext(rendering, section, node));
  }
}

function sectionClass(node: RootContent): string {
  const names: Readonly<Record<string, string>> = {
    paragraph: 'el-p',
    list: 'el-ul',
    code: 'el-pre',
    blockquote: 'el-blockquote',
    table: 'el-table',
    thematicBreak: 'el-hr',
  };
  return node.type === 'heading' ? `el-h${node.depth}` : (names[node.type] ?? 'el-div');
}

function processorContext(
  { app, text, sourcePath, owner }: NoteRendering,
  section: HTMLElement,
  node: RootContent,
): MarkdownPostProcessorContext {
  return {
    docId: crypto.randomUUID(),
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild(child: MarkdownRenderChild) {
      owner.addChild(child);
    },
    getSectionInfo(element) {
      if (!section.contains(element) && section.isConnected) return null;
      const { position } = node;
      if (position === undefined) return null;
      return { text, lineStart: position.start.line - 1, lineEnd: position.end.line - 1 };
    },
  };
}
