import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeWith, runCommand } from '../support/desk-app';
import { panelOf, readSections, rowsWith, sectionRow, toolButton } from '../support/desk-panel';
import { TIDAL, tidalNote } from '../support/tidal-note';
import { TODAY, useDesk } from '../support/use-desk';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const expectFocus = (page: Page, text: string) => expect.poll(() => focused(page)).toContain(text);

describe('the keyboard', () => {
  const { open, vault } = useDesk();

  it('reaches the rows with Tab from the toolbar and walks them with the arrow keys', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').waitFor();
    await toolButton(page, 'More options').focus();
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Attention');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, 'Milestones');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, '40 turbines at sea');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await sectionRow(page, 'Milestones').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, 'Reading');
    await page.keyboard.press('End');
    await expectFocus(page, 'Timeline');
    await page.keyboard.press('Home');
    await expectFocus(page, 'Attention');
  });

  it('is in one row at a time: Tab leaves the tree', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').focus();
    const stops = panelOf(page).locator('[role=tree] [tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await page.keyboard.press('Tab');
    const inTree = await page.evaluate(
      () => document.activeElement?.closest('[role=tree]') !== null,
    );
    expect(inTree).toBe(false);
  });

  it('ticks with Space, once however long it is held', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'read the tender papers').focus();
    await page.keyboard.down('Space');
    await noticeWith(page, 'Ticked in').waitFor();
    await expectFocus(page, 'watch the launch');
    await page.keyboard.down('Space');
    await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    // Edits of a note wait for one another: a second tick would come before this.
    await runCommand(page, 'Thesis Desk: Mark this note reviewed');
    await noticeWith(page, 'Marked Tidal Works reviewed').waitFor();
    await expect.poll(() => vault.read(TIDAL)).toContain(`Reviewed: ${TODAY}`);
    expect(vault.read(TIDAL).split(`✅ ${TODAY}`).length - 1).toBe(1);
  });

  it('opens the line in the note with Enter', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Soup.md': '# Soup\n' });
    const page = await open({ file: 'Soup.md' });
    await toolButton(page, 'Show all theses').click();
    await rowsWith(page, 'watch the launch').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tidal Works' }).waitFor();
  });

  it('searches with the slash, and Escape leads back to where it was', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').focus();
    await page.keyboard.press('/');
    await page.locator('input[type=search]:focus').waitFor();
    await page.keyboard.type('tender');
    await expect
      .poll(async () => (await readSections(page))['Reading'])
      .toEqual(['read the tender papers']);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor({ state: 'detached' });
    await rowsWith(page, 'watch the launch').waitFor();
    const inPanel = await page.evaluate(
      () => document.activeElement?.closest('.thesis-desk-panel') !== null,
    );
    expect(inPanel).toBe(true);
  });

  it('reaches everything a row can do through its menu', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await noticeWith(page, 'Ticked in Tidal Works: watch the launch').waitFor();
  });
});
