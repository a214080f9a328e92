import type { PhrasingContent, Nodes } from 'mdast';
import type { App } from 'obsidian';
import { endOf, startOf } from '../../structure/markdown-tree';
import { splitWikiLink } from '../../structure/wiki-link';
import { partsOf } from '../app/app-parts';
import { getLinkpath } from '../metadata/link-text';

const imageExtensions: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg']);
const webAddress = /^https?:\/\//i;
const scheme = /^[a-z][a-z0-9+.-]{0,30}:/i;
const tagPattern = /(^|\s)(#[\p{L}\p{N}_/-]{0,200}[\p{L}_/-][\p{L}\p{N}_/-]{0,200})/gu;

/** What rendering a piece of a note needs. */
export interface RenderContext {
  readonly app: App;
  /** The note's text that positions in the tree refer to. */
  readonly text: string;
  readonly sourcePath: string;
}

/** Puts inline Markdown into an element. Text stays text: nothing of a note becomes active HTML. */
export function renderInline(
  nodes: readonly PhrasingContent[],
  into: HTMLElement,
  context: RenderContext,
): void {
  for (const node of nodes) renderNode(node, into, context);
}

function renderNode(node: PhrasingContent, into: HTMLElement, context: RenderContext): void {
  switch (node.type) {
    case 'text':
      return renderText(node.value, into);
    case 'strong':
      return renderInline(node.children, into.createEl('strong'), context);
    case 'emphasis':
      return renderInline(node.children, into.createEl('em'), context);
    case 'delete':
      return renderInline(node.children, into.createEl('del'), context);
    case 'inlineCode':
      into.createEl('code', { text: node.value });
      return;
    case 'inlineMath':
      into.createSpan({ cls: 'math math-inline', text: node.value });
      return;
    case 'break':
      into.createEl('br');
      return;
    case 'link':
      return renderInline(node.children, createLink(node.url, into, context), context);
    case 'image':
      return renderEmbed(node.url, node.alt ?? '', into, context);
    case 'wikiLink':
    case 'wikiEmbed':
      return renderWikiLink(node, into, context);
    case 'footnoteReference':
      into.createEl('sup', { cls: 'footnote-ref', text: `[${node.label ?? node.identifier}]` });
      return;
    case 'html':
      if (/^<br\s{0,9}\/?>$/i.test(node.value)) into.createEl('br');
      return;
    default:
      into.appendText(sourceOf(node, context));
  }
}

function sourceOf(node: Nodes, { text }: RenderContext): string {
  return text.slice(startOf(node), endOf(node));
}

/** Plain text with its tags and highlights; `%%comments%%` are left out. */
function renderText(value: string, into: HTMLElement): void {
  const visible = value.replace(/%%[^%]{0,10000}%%/g, '');
  for (const [index, part] of visible.split('==').entries()) {
    const isMarked = index % 2 === 1 && visible.split('==').length % 2 === 1;
    renderTags(part, isMarked ? into.createEl('mark') : into);
  }
}

function renderTags(text: string, into: HTMLElement): void {
  let at = 0;
  for (const match of text.matchAll(tagPattern)) {
    const [whole, before = '', tag = ''] = match;
    const start = match.index + before.length;
    into.appendText(text.slice(at, start));
    into.createEl('a', { cls: 'tag', text: tag, href: tag });
    at = match.index + whole.length;
  }
  into.appendText(text.slice(at));
}

function createLink(url: string, into: HTMLElement, context: RenderContext): HTMLElement {
  if (webAddress.test(url)) {
    const attr = { target: '_blank', rel: 'noopener nofollow' };
    return into.createEl('a', { cls: 'external-link', href: url, attr });
  }
  // Anything else with a scheme (javascript:, data:, file:) is shown as text.
  if (scheme.test(url)) return into.createSpan();
  return createInternalLink(decodePath(url), into, context);
}

function createInternalLink(
  link: string,
  into: HTMLElement,
  { app, sourcePath }: RenderContext,
): HTMLElement {
  const element = into.createEl('a', {
    cls: 'internal-link',
    href: '#',
    attr: { 'data-href': link },
  });
  const target = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
  element.toggleClass('is-unresolved', target === null);
  return element;
}

function renderWikiLink(node: Nodes, into: HTMLElement, context: RenderContext): void {
  const { link, displayText = '', original } = splitWikiLink(sourceOf(node, context));
  if (original.startsWith('!')) return renderEmbed(link, displayText, into, context);
  createInternalLink(link, into, context).setText(displayText);
}

/** A picture of the vault is shown; any other embed is named by a link. Nothing is fetched elsewhere. */
function renderEmbed(url: string, alt: string, into: HTMLElement, context: RenderContext): void {
  const { app, sourcePath } = context;
  const t = partsOf(app).translate;
  if (scheme.test(url)) {
    createLink(url, into, context).setText(t('pictureFromNetwork', { name: alt || url }));
    return;
  }
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(decodePath(url)), sourcePath);
  if (file !== null && imageExtensions.has(file.extension)) {
    const src = app.vault.getResourcePath(file);
    into.createSpan('internal-embed image-embed').createEl('img', { attr: { src, alt } });
    return;
  }
  createInternalLink(decodePath(url), into, context).setText(t('embed', { name: alt || url }));
}

function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
