import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeWith } from '../support/desk-app';
import { panelOf, rowsWith, toolButton } from '../support/desk-panel';
import { hostileNote } from '../support/hostile-lines';
import { useDesk } from '../support/use-desk';

const NOTE = 'Hostile.md';

/** What stands in the panel but is none of its own elements, and whether anything was executed. */
function inspect(page: Page) {
  return page.evaluate(() => {
    const panel = document.querySelector('.thesis-desk-panel');
    const foreign = 'script, iframe, img, style, link, base, object, embed, form, a';
    const handlers = [...(panel?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    return {
      executed: (Reflect.get(window, '__pwn') as unknown) ?? null,
      foreign: [...(panel?.querySelectorAll(foreign) ?? [])].map(({ outerHTML }) => outerHTML),
      handlers,
    };
  });
}

const clean = { executed: null, foreign: [], handlers: [] };

describe('a note that means harm', () => {
  const { open, vault } = useDesk();

  it('is shown as the text it is, from the first row to the last', async () => {
    vault.fill({ [NOTE]: hostileNote() });
    const page = await open();
    await toolButton(page, 'Show all theses').click();
    await toolButton(page, 'Filters').click();
    await rowsWith(page, 'window.__pwn').first().waitFor();
    for (const name of ['Done', 'Timeline']) {
      await panelOf(page).locator('.thesis-desk-row').last().focus();
      await page.keyboard.press('End');
      const section = panelOf(page).locator('.thesis-desk-row-section', { hasText: name });
      if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
    }
    const height = await panelOf(page)
      .locator('.thesis-desk-scroller')
      .evaluate((scroller) => scroller.scrollHeight);
    let seen = '';
    for (let at = 0; at < height; at += 500) {
      await panelOf(page)
        .locator('.thesis-desk-scroller')
        .evaluate((scroller, top) => {
          scroller.scrollTop = top;
          for (const row of scroller.querySelectorAll('.thesis-desk-row')) {
            row.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          }
        }, at);
      expect(await inspect(page)).toEqual(clean);
      seen += await panelOf(page).textContent();
    }
    expect(seen).toContain('<img src=x onerror="window.__pwn=1">');
  });

  it('runs nothing when its lines are ticked, logged and told about in notices', async () => {
    vault.fill({ [NOTE]: hostileNote() });
    const page = await open();
    await toolButton(page, 'Show all theses').click();
    const row = rowsWith(page, '<img src=x onerror="window.__pwn=1">');
    await row.getByRole('checkbox').first().click();
    await noticeWith(page, 'Hostile').first().waitFor();
    await rowsWith(page, '40 units <svg onload').first().focus();
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('<img src=x onerror="window.__pwn=60">');
    await page.keyboard.press('Enter');
    await noticeWith(page, 'Logged in Hostile').waitFor();
    expect(await inspect(page)).toEqual(clean);
    expect(vault.read(NOTE)).toContain('<img src=x onerror="window.__pwn=60">');
  });

  it('opens no page but http(s) ones', async () => {
    vault.fill({ [NOTE]: hostileNote() });
    const page = await open();
    await page.evaluate(() => {
      const opened: string[] = [];
      Object.assign(window, { opened, open: (url: string) => void opened.push(url) });
    });
    await toolButton(page, 'Show all theses').click();
    await toolButton(page, 'Filters').click();
    await panelOf(page).getByRole('button', { name: 'Reference', exact: true }).click();
    const references = panelOf(page).locator('.thesis-desk-row-reference');
    await references.first().waitFor();
    await references.evaluateAll((rows) => {
      for (const row of rows) row.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    const opened = await page.evaluate(() => Reflect.get(window, 'opened') as string[]);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    expect(await inspect(page)).toEqual(clean);
  });
});
