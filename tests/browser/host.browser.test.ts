import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost, type RunningHost } from '../../host/server/start-host';
import { collectErrors, launchBrowser, waitForHost, type TestBrowser } from '../support/browser';

const notes: Readonly<Record<string, string>> = {
  'Theses/Tern.md':
    '# Tern\r\n\r\n- [ ] read the filing\r\n- [x] watch the call\r\n\r\n[[Gull]]\r\n',
  'Gull.md': '---\ntags: [birds]\n---\n# Gull\n\n```sample\nhello\n```\n',
  'Html.md':
    '<script>window.pwned = 1</script>\n\n<img src=x onerror="window.pwned = 2">\n\n' +
    '<form action="https://example.com"><input name="a"><b>bold</b></form>\n\n' +
    '<iframe src="https://example.com"></iframe>\n\n![x](https://example.com/a.png)\n',
};

describe('the development host', () => {
  let test: TestBrowser;
  let host: RunningHost;
  let around: string;
  let page: Page;
  let errors: readonly string[];
  const pathOf = (note: string) => join(around, 'notes', note);
  const readNote = (note: string) => readFileSync(pathOf(note), 'utf8');
  const view = () => page.locator('.mod-right-split .sample-view');
  const open = async (query = '', reload = true) => {
    if (reload) await page.goto(`${host.url}?lang=en&theme=dark&${query}`);
    await waitForHost(page);
  };

  beforeAll(async () => {
    around = mkdtempSync(join(tmpdir(), 'host-browser-'));
    mkdirSync(pathOf('Theses'), { recursive: true });
    const plugin = resolve('tests/support/sample-plugin');
    const output = join(around, 'build');
    host = await startHost({ folder: join(around, 'notes'), port: 0, plugin, output });
    test = await launchBrowser();
  });
  afterAll(async () => {
    await test.close();
    await host.close();
    rmSync(around, { recursive: true });
  });
  beforeEach(async () => {
    rmSync(pathOf('.obsidian'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(notes)) {
      mkdirSync(dirname(pathOf(path)), { recursive: true });
      writeFileSync(pathOf(path), text);
    }
    const context = await test.browser.newContext({ viewport: { width: 1200, height: 800 } });
    page = await context.newPage();
    errors = collectErrors(page);
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  it('runs a built plugin: its view stands in the right sidebar and follows the open note', async () => {
    await open('file=Theses/Tern.md');
    await expect.poll(() => view().innerText()).toBe('Tern: 2 tasks, 0 clicks');
    await page.getByText('Gull', { exact: true }).first().click();
    await expect.poll(() => view().innerText()).toBe('Gull: 0 tasks, 0 clicks');
    expect(await page.locator('.block-language-sample').innerText()).toBe(
      'block: hello in Gull.md',
    );
    expect(await page.locator('.status-bar').innerText()).toBe('sample is here');
  });

  it('brings back views, their state and the open note after a reload', async () => {
    await open('file=Theses/Tern.md');
    await page.getByRole('button', { name: 'Count' }).click();
    await page.waitForTimeout(400);
    await open();
    await expect.poll(() => view().innerText()).toBe('Tern: 2 tasks, 1 clicks');
    expect(await page.locator('.sample-view').count()).toBe(1);
  });

  it('ticks a task in reading view and changes no other byte', async () => {
    await open('file=Theses/Tern.md');
    await page.locator('.task-list-item-checkbox').first().click();
    const expected = (notes['Theses/Tern.md'] ?? '').replace('[ ]', '[x]');
    await expect.poll(() => readNote('Theses/Tern.md')).toBe(expected);
    await expect.poll(() => page.locator('.is-checked').count()).toBe(2);
  });

  it('shows a change made on disk', async () => {
    await open('file=Gull.md');
    writeFileSync(pathOf('Gull.md'), '# Changed outside\n\n- [ ] new\n');
    await page.getByRole('heading', { name: 'Changed outside' }).waitFor();
    await expect.poll(() => view().innerText()).toBe('Gull: 1 tasks, 0 clicks');
  });

  it('saves what is typed two seconds later, with LF as Obsidian does', async () => {
    await open('file=Theses/Tern.md&mode=source');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Typed ');
    expect(readNote('Theses/Tern.md')).toBe(notes['Theses/Tern.md']);
    const expected = `Typed ${(notes['Theses/Tern.md'] ?? '').replaceAll('\r\n', '\n')}`;
    await expect.poll(() => readNote('Theses/Tern.md'), { timeout: 6000 }).toBe(expected);
  });

  it('saves what is typed when the page is left before that', async () => {
    await open('file=Gull.md&mode=source');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('last words');
    await page.goto('about:blank');
    await expect.poll(() => readNote('Gull.md'), { timeout: 1500 }).toContain('last words');
  });

  it('keeps what is being typed when the file changes on disk meanwhile', async () => {
    await open('file=Gull.md&mode=source');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('mine');
    writeFileSync(pathOf('Gull.md'), 'theirs');
    await expect.poll(() => readNote('Gull.md'), { timeout: 6000 }).toContain('mine');
  });

  it('lists commands by whether they can run now', async () => {
    await open('file=Gull.md');
    await page.keyboard.press('Control+p');
    const names = () => page.locator('.suggestion-item').allInnerTexts();
    expect(await names()).toContain('Sample: Greet');
    expect(await names()).not.toContain('Sample: Insert a line');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('insert line');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cm-line').first().innerText()).toBe('inserted');
  });

  it('draws declarative settings and stores what is chosen in data.json', async () => {
    await open();
    await page.keyboard.press('Control+,');
    await page.getByLabel('Greeting').fill('good day');
    await page.getByText('Add topic').click();
    await page.getByLabel('Delete').first().click();
    await page.getByLabel('Folder').fill('bad');
    await page.getByText('That is no good folder.').waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByText('Inner').waitFor();
    await page.locator('.setting-page-back').click();
    await page.getByText('topic 1').waitFor();
    const data = () => readNote('.obsidian/plugins/sample/data.json');
    await expect.poll(data).toContain('"greeting": "good day"');
    expect(data()).not.toContain('bad');
  });

  it('tells the plugin when its data.json is changed from outside, and not of its own saving', async () => {
    await open();
    await page.keyboard.press('Control+,');
    await page.getByLabel('Greeting').fill('mine');
    await expect.poll(() => readNote('.obsidian/plugins/sample/data.json')).toContain('mine');
    await page.waitForTimeout(300);
    expect(await page.locator('.notice').count()).toBe(0);
    writeFileSync(pathOf('.obsidian/plugins/sample/data.json'), '{"greeting":"theirs"}');
    await page.getByText('settings came from outside').waitFor();
  });

  it('opens menus by pointer, with keys, and closes them', async () => {
    await open();
    await view().click({ button: 'right' });
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Hello from the menu').waitFor();
    await view().click({ button: 'right' });
    await page.locator('.menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu').count()).toBe(0);
  });

  it('says what is not part of it', async () => {
    await open('file=Theses/Tern.md');
    await page.keyboard.down('Control');
    await page.locator('.markdown-rendered a.internal-link').hover();
    await page.getByText('Page preview is not part of this host.').waitFor();
    await page.keyboard.up('Control');
    const message = await page.evaluate(() => {
      try {
        return String((window.app as { secretStorage: unknown }).secretStorage);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    expect(message).toBe('obsidian.App.secretStorage is not part of the development host');
  });

  it('makes nothing active of HTML in a note', async () => {
    await open('file=Html.md');
    await page.locator('b', { hasText: 'bold' }).waitFor();
    const note = page.locator('.markdown-preview-section');
    expect(await note.locator('script, img, form, input, iframe').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  it('lays a narrow window out like a phone, with sidebars as drawers', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open('file=Gull.md');
    await page.locator('body.is-phone').waitFor();
    await view().waitFor();
    await page.locator('.mod-right-split').getByRole('button', { name: 'Close' }).click();
    await view().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Toggle left sidebar' }).last().click();
    await page.locator('[data-path="Theses/Tern.md"]').click();
    await page.getByRole('heading', { name: 'Tern' }).waitFor();
    await page.locator('.nav-files-container').waitFor({ state: 'hidden' });
  });

  it('takes language, theme and width from its address', async () => {
    await page.goto(`${host.url}?lang=uk&theme=light&width=444`);
    await waitForHost(page);
    await page.locator('body.theme-light').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    await page.getByRole('button', { name: 'Відкрити налаштування' }).waitFor();
    const box = await page.locator('.mod-right-split').boundingBox();
    expect(box?.width).toBe(444);
  });
});
