import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { math } from 'micromark-extension-math';
import { obsidianSyntax, obsidianTree } from './obsidian-syntax';

/** Task list items are left to `list-items.ts`: Obsidian takes any character between the brackets. */
const options: Options = {
  extensions: [
    frontmatter(['yaml']),
    gfmTable(),
    gfmStrikethrough(),
    gfmAutolinkLiteral(),
    gfmFootnote(),
    math(),
    obsidianSyntax,
  ],
  mdastExtensions: [
    frontmatterFromMarkdown(['yaml']),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    mathFromMarkdown(),
    obsidianTree,
  ],
};

/**
 * The Markdown tree of a note without its byte order mark.
 * @throws RangeError when blocks are nested deeper than the stack.
 */
export function readMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}

/** Offset of a node's first code unit. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Offset just after a node's last code unit. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
