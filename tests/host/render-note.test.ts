// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeAll, describe, expect, it } from 'vitest';
import { installDom } from '../../host/browser/dom/install-dom';
import { PostProcessors } from '../../host/browser/markdown/post-processors';
import { renderNote } from '../../host/browser/markdown/render-note';
import { createHostTranslate } from '../../host/locales/host-translate';

const app = {
  parts: { translate: createHostTranslate('en'), postProcessors: new PostProcessors() },
  metadataCache: { getFirstLinkpathDest: () => null, getCache: () => null },
} as unknown as App;
const owner = { addChild: <Child>(child: Child) => child };

async function render(text: string): Promise<HTMLElement> {
  const element = document.createElement('div');
  await renderNote({ app, text, sourcePath: 'note.md', owner }, element);
  return element;
}

describe('rendering a note', () => {
  beforeAll(() => installDom(window));

  it.each([
    'text <img src=x onerror=alert(1)> text',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](https://example.com/pixel.png)',
    '[[<img src=x onerror=alert(1)>]]',
    '# <svg onload=alert(1)>',
  ])('makes nothing active of %s', async (text) => {
    const element = await render(text);
    const active = 'script, iframe, img, style, form, input, svg, object, embed';
    expect(element.querySelectorAll(active)).toHaveLength(0);
    for (const each of element.querySelectorAll('*')) {
      expect(each.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
      expect(each.getAttribute('href') ?? '#').toMatch(/^(#|https?:)/);
    }
  });

  it('shows tasks with their state and line', async () => {
    const element = await render('# Plan\n\n- [x] done\n- [ ] open\n  - [ ] below');
    const lines = [...element.querySelectorAll<HTMLInputElement>('input')].map((input) => [
      input.dataset.line,
      input.checked,
    ]);
    expect(lines).toEqual([
      ['2', true],
      ['3', false],
      ['4', false],
    ]);
    expect(element.querySelector('.task-list-item')?.textContent).toBe('done');
  });

  it('shows wikilinks, tags and web addresses as links', async () => {
    const element = await render('See [[Note#Part|this]] and #macro at https://example.com/a.');
    const links = [...element.querySelectorAll('a')].map((link) => [
      link.className,
      link.textContent,
    ]);
    expect(links).toEqual([
      ['internal-link is-unresolved', 'this'],
      ['tag', '#macro'],
      ['external-link', 'https://example.com/a'],
    ]);
  });
});
