import DOMPurify from 'dompurify';
import type { Blockquote, Code, List, ListItem, RootContent, Table } from 'mdast';
import { startOf } from '../../structure/markdown-tree';
import { setIcon } from '../base/icons';
import { renderInline, type RenderContext } from './inline-renderer';

const taskPattern = /^\[(.)\][ \t]/u;
const calloutPattern = /^\[!([^\]|]{1,60})(?:\|[^\]]{0,200})?\]([+-]?)[ \t]{0,20}/;
const calloutIcons: Readonly<Record<string, string>> = {
  info: 'info',
  todo: 'circle-check',
  tip: 'flame',
  success: 'check',
  question: 'circle-question-mark',
  warning: 'triangle-alert',
  failure: 'x',
  danger: 'zap',
  bug: 'bug',
  example: 'list',
  quote: 'quote',
};

/** Puts one block of a note into an element, with Obsidian's class names. */
export function renderBlock(node: RootContent, into: HTMLElement, context: RenderContext): void {
  switch (node.type) {
    case 'paragraph':
      return renderInline(node.children, into.createEl('p', { attr: { dir: 'auto' } }), context);
    case 'heading': {
      const heading = into.createEl(`h${node.depth}`, { attr: { dir: 'auto' } });
      return renderInline(node.children, heading, context);
    }
    case 'list':
      return renderList(node, into, context);
    case 'blockquote':
      return renderQuote(node, into, context);
    case 'code':
      return renderCode(node, into);
    case 'table':
      return renderTable(node, into, context);
    case 'thematicBreak':
      into.createEl('hr');
      return;
    case 'math':
      into.createDiv({ cls: 'math math-block', text: node.value });
      return;
    case 'html':
      return renderHtml(node.value, into);
    case 'footnoteDefinition': {
      const note = into.createDiv('footnotes');
      note.createEl('sup', { text: `[${node.label ?? node.identifier}]` });
      return renderBlocks(node.children, note, context);
    }
    default:
    // Properties are drawn above the note; comments and definitions are not shown.
  }
}

function renderBlocks(
  nodes: readonly RootContent[],
  into: HTMLElement,
  context: RenderContext,
): void {
  for (const node of nodes) renderBlock(node, into, context);
}

function renderList(list: List, into: HTMLElement, context: RenderContext): void {
  const element = into.createEl(list.ordered === true ? 'ol' : 'ul', 'has-list-bullet');
  if (list.ordered === true && list.start != null) element.setAttr('start', list.start);
  for (const item of list.children) renderItem(item, element, context);
  if (element.querySelector(':scope > .task-list-item') !== null) {
    element.addClass('contains-task-list');
  }
}

function renderItem(item: ListItem, into: HTMLElement, context: RenderContext): void {
  const element = into.createEl('li', { attr: { dir: 'auto' } });
  const line = (item.position?.start.line ?? 1) - 1;
  element.dataset.line = String(line);
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return renderBlocks(item.children, element, context);
  const mark = taskPattern.exec(context.text.slice(startOf(first), startOf(first) + 6))?.[1];
  if (mark !== undefined) addCheckbox(element, mark, line);
  const inline = mark === undefined ? first.children : withoutMark(first.children);
  renderInline(inline, item.spread === true ? element.createEl('p') : element, context);
  renderBlocks(rest, element, context);
}

function addCheckbox(item: HTMLElement, mark: string, line: number): void {
  const isOpen = mark === ' ';
  item.addClass('task-list-item');
  item.toggleClass('is-checked', !isOpen);
  item.dataset.task = isOpen ? '' : mark;
  const checkbox = item.createEl('input', {
    cls: 'task-list-item-checkbox',
    type: 'checkbox',
    attr: { 'data-line': line },
  });
  checkbox.checked = !isOpen;
}

/** `[x] text` → `text`. The mark is plain text to the parser. */
function withoutMark(nodes: ListItemInline): ListItemInline {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(taskPattern, '') }, ...rest];
}

type ListItemInline = Parameters<typeof renderInline>[0];

function renderQuote(quote: Blockquote, into: HTMLElement, context: RenderContext): void {
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  const callout = opening?.type === 'text' ? calloutPattern.exec(opening.value) : null;
  if (callout === null || first?.type !== 'paragraph' || opening?.type !== 'text') {
    return renderBlocks(quote.children, into.createEl('blockquote'), context);
  }
  const type = (callout[1] ?? '').trim().toLowerCase();
  const box = into.createDiv({ cls: 'callout', attr: { 'data-callout': type } });
  const title = box.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), calloutIcons[type] ?? 'pencil');
  const [titleText = '', ...bodyLines] = opening.value.slice(callout[0].length).split('\n');
  const shown = titleText || type.charAt(0).toUpperCase() + type.slice(1);
  title.createDiv({ cls: 'callout-title-inner', text: shown });
  const content = box.createDiv('callout-content');
  const body = [{ ...opening, value: bodyLines.join('\n') }, ...first.children.slice(1)];
  if (bodyLines.length > 0 || body.length > 1) {
    renderInline(body, content.createEl('p'), context);
  }
  renderBlocks(rest, content, context);
}

function renderCode(code: Code, into: HTMLElement): void {
  const language = code.lang == null ? '' : `language-${code.lang}`;
  into.createEl('pre', language).createEl('code', { cls: language, text: `${code.value}\n` });
}

function renderTable(table: Table, into: HTMLElement, context: RenderContext): void {
  const element = into.createDiv('table-wrapper').createEl('table');
  const [head, ...rows] = table.children;
  const addRow = (row: Table['children'][number], parent: HTMLElement, tag: 'td' | 'th'): void => {
    const line = parent.createEl('tr');
    row.children.forEach((cell, index) => {
      const box = line.createEl(tag, {
        attr: { dir: 'auto', align: table.align?.[index] ?? null },
      });
      renderInline(cell.children, box, context);
    });
  };
  if (head !== undefined) addRow(head, element.createEl('thead'), 'th');
  const body = element.createEl('tbody');
  for (const row of rows) addRow(row, body, 'td');
}

/** The harmless part of HTML written in a note: no script, style, form, frame or outside source. */
function renderHtml(html: string, into: HTMLElement): void {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'img', 'picture'],
    FORBID_ATTR: ['style', 'id', 'name', 'class', 'srcset', 'background'],
    ADD_ATTR: ['target'],
  });
  into.createDiv('html-block').append(fragment);
}
