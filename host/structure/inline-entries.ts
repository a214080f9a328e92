import type { Image, Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findTags } from './tags';
import { collectList } from './list-items';
import type { ListContext } from './list-items';
import { endOf, startOf } from './markdown-tree';
import { splitWikiLink } from './wiki-link';

const EXTERNAL = /^[a-z][a-z0-9+.-]{0,40}:/i;

/** Lists headings, links, embeds, tags, footnotes and list items of a block, in document order. */
export function collectEntries(context: Omit<ListContext, 'visit'>, node: Nodes): void {
  const { text, lines, draft } = context;
  const from = startOf(node);
  const to = endOf(node);
  switch (node.type) {
    case 'text':
    case 'comment':
      collectTags(context, from, to);
      return;
    case 'wikiLink':
      draft.links.push({ ...splitWikiLink(text.slice(from, to)), position: lines.span(from, to) });
      return;
    case 'wikiEmbed':
      draft.embeds.push({ ...splitWikiLink(text.slice(from, to)), position: lines.span(from, to) });
      return;
    case 'link':
    case 'image':
      if (collectMarkdownLink(context, node)) return;
      break;
    case 'footnoteReference':
      draft.footnoteRefs.push({ id: node.identifier, position: lines.span(from, to) });
      return;
    case 'footnoteDefinition':
      draft.footnotes.push({ id: node.identifier, position: lines.span(from, to) });
      break;
    case 'heading': {
      const first = node.children[0];
      const last = node.children.at(-1);
      const heading = first && last ? text.slice(startOf(first), endOf(last)) : '';
      draft.headings.push({ heading, level: node.depth, position: lines.span(from, to) });
      break;
    }
    case 'list':
      collectList({ ...context, visit: (child) => collectEntries(context, child) }, node, null);
      return;
    default:
  }
  if ('children' in node) for (const child of node.children) collectEntries(context, child);
}

function collectTags(context: Omit<ListContext, 'visit'>, from: number, to: number): void {
  const { text, lines, draft } = context;
  for (const tag of findTags(text, from, to)) {
    draft.tags.push({ tag: tag.tag, position: lines.span(tag.from, tag.to) });
  }
}

/** Lists `[shown](note.md)` and `![shown](file.png)`; links that lead out of the vault are none. */
function collectMarkdownLink(context: Omit<ListContext, 'visit'>, node: Link | Image): boolean {
  const { text, lines, draft } = context;
  const from = startOf(node);
  const to = endOf(node);
  const opening = node.type === 'link' ? '[' : '![';
  if (node.url === '' || EXTERNAL.test(node.url) || !text.startsWith(opening, from)) return false;
  const entry = {
    link: decodeLink(node.url),
    original: text.slice(from, to),
    displayText: node.type === 'link' ? toString(node) : (node.alt ?? ''),
    position: lines.span(from, to),
  };
  if (node.type === 'link') draft.links.push(entry);
  else draft.embeds.push(entry);
  return true;
}

function decodeLink(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
