import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeWith } from '../support/desk-app';
import { checkboxOf, panelOf, rowsWith, toolButton } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { useDesk } from '../support/use-desk';

const DATA = '.obsidian/plugins/thesis-desk/data.json';
const chips = 'Tags: [[chips]]\n\n# Kiln\n\n- [ ] read the bonding paper\n';

async function openSettings(page: Page) {
  await panelOf(page).waitFor();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Thesis Desk' }).click();
  return settings;
}

describe('the settings', () => {
  const { open, vault } = useDesk();
  const readData = (): unknown => JSON.parse(vault.read(DATA) || '{}');

  it('put a note on the desk as soon as its topic is added', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Kiln.md': chips });
    const page = await open({ file: 'Kiln.md' });
    await panelOf(page).getByText('This note is not on the desk').waitFor();
    const settings = await openSettings(page);
    await settings.getByRole('button', { name: 'Add a topic' }).click();
    await settings.getByRole('textbox').nth(2).fill('chips');
    await expect.poll(readData).toMatchObject({ topics: ['macro', 'valuation', 'chips'] });
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'detached' });
    await panelOf(page).getByText('This note is not on the desk').waitFor({ state: 'detached' });
    await toolButton(page, 'Show all theses').click();
    await rowsWith(page, 'read the bonding paper').waitFor();
    await rowsWith(page, 'watch the launch').waitFor();
  });

  it('take the notes of a topic off the desk when it is removed', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    const settings = await openSettings(page);
    await settings.getByRole('button', { name: 'Delete' }).nth(1).click();
    await expect.poll(readData).toMatchObject({ topics: ['macro'] });
    await page.keyboard.press('Escape');
    await panelOf(page).getByText('This note is not on the desk').waitFor();
  });

  it('leave the done date out when it is not wanted, and keep what another version stored', async () => {
    vault.fill({ [TIDAL]: tidalNote, [DATA]: '{ "fromTheFuture": 1, "horizonDays": 45 }' });
    const page = await open({ file: TIDAL });
    const settings = await openSettings(page);
    await settings
      .locator('.setting-item', { hasText: 'Write the done date' })
      .locator('.checkbox-container')
      .click();
    await expect
      .poll(readData)
      .toMatchObject({ doneDate: false, fromTheFuture: 1, horizonDays: 45 });
    await page.keyboard.press('Escape');
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in').waitFor();
    const ticked = tidalWith('- [ ] watch the launch', '- [x] watch the launch');
    await expect.poll(() => vault.read(TIDAL)).toBe(ticked);
  });

  it('are taken over when another device changed them', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Kiln.md': chips, [DATA]: '{ "topics": ["valuation"] }' });
    const page = await open({ file: 'Kiln.md' });
    await panelOf(page).getByText('This note is not on the desk').waitFor();
    vault.write(DATA, '{ "topics": ["valuation", "chips"] }');
    await panelOf(page).getByText('This note is not on the desk').waitFor({ state: 'detached' });
  });

  it('start from the defaults when what is stored makes no sense', async () => {
    vault.fill({ [TIDAL]: tidalNote, [DATA]: '{ "topics": 7, "doneDate": "perhaps" }' });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').waitFor();
  });
});
