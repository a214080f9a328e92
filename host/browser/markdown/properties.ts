import type { App, FrontMatterCache } from 'obsidian';
import { setIcon } from '../base/icons';
import { partsOf } from '../app/app-parts';
import { getLinkpath } from '../metadata/link-text';

const icons: Readonly<Record<string, string>> = { tags: 'tags', aliases: 'forward' };
const wholeLink = /^\[\[([^\]|]{1,400})(?:\|([^\]]{1,400}))?\]\]$/;

/** Draws a note's properties above its text. They are shown, not edited, here. */
export function renderProperties(
  properties: FrontMatterCache,
  into: HTMLElement,
  app: App,
  sourcePath: string,
): void {
  const box = into.createDiv('metadata-container');
  box.createDiv({ cls: 'metadata-properties-title', text: partsOf(app).translate('properties') });
  for (const [name, value] of Object.entries(properties)) {
    const line = box.createDiv('metadata-property');
    const key = line.createDiv('metadata-property-key');
    setIcon(key.createSpan('metadata-property-icon'), icons[name] ?? 'text');
    key.createSpan({ cls: 'metadata-property-key-text', text: name });
    const shown = line.createDiv('metadata-property-value');
    const items: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) renderValue(item, name, shown, app, sourcePath);
  }
}

function renderValue(
  value: unknown,
  name: string,
  into: HTMLElement,
  app: App,
  sourcePath: string,
): void {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  const link = wholeLink.exec(text);
  if (link !== null) {
    const [, target = '', shown = target] = link;
    const anchor = into.createEl('a', {
      cls: 'internal-link multi-select-pill',
      text: shown,
      href: '#',
      attr: { 'data-href': target },
    });
    const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath);
    anchor.toggleClass('is-unresolved', file === null);
  } else if (name === 'tags' || name === 'tag') {
    into.createSpan({ cls: 'tag multi-select-pill', text });
  } else {
    into.createSpan({ cls: 'metadata-value', text: value === null ? '' : text });
  }
}
