import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeWith, runCommand } from '../support/desk-app';
import { checkboxOf, panelOf, rowsWith, sectionRow } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { TODAY, useDesk } from '../support/use-desk';
import { countLeftovers, readLeftovers } from '../support/watch-leftovers';

const toggle = (page: Page): Promise<void> => runCommand(page, 'Turn the plugin off or on');

/** Uses what holds something: the panel, a chart, the dialog, an edit. */
async function usePlugin(page: Page): Promise<void> {
  await sectionRow(page, 'Done').click();
  await page.locator('.thesis-desk-panel canvas').first().waitFor();
  await rowsWith(page, '40 turbines at sea').last().focus();
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('turning the plugin off', () => {
  const { open, vault } = useDesk();

  it('leaves no view, button, command, timer, listener or style behind', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL, prepare: countLeftovers });
    await rowsWith(page, 'watch the launch').waitFor();
    await toggle(page);
    await panelOf(page).waitFor({ state: 'detached' });
    const before = await readLeftovers(page);
    await toggle(page);
    await rowsWith(page, 'watch the launch').waitFor();
    await usePlugin(page);
    expect((await readLeftovers(page)).intervals).toBeGreaterThan(before.intervals);
    await toggle(page);
    await panelOf(page).waitFor({ state: 'detached' });
    await expect.poll(() => readLeftovers(page)).toEqual(before);
    expect(before.elements).toBe(0);
    expect(await page.getByRole('button', { name: 'Open the desk' }).count()).toBe(0);
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Thesis Desk');
    await expect.poll(() => page.locator('.prompt').getByText('Thesis Desk:').count()).toBe(0);
  });

  it('is no harm: turned on again, it works on the same notes', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').waitFor();
    await toggle(page);
    await panelOf(page).waitFor({ state: 'detached' });
    expect(vault.read(TIDAL)).toBe(tidalNote);
    await toggle(page);
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in Tidal Works').waitFor();
    const ticked = tidalWith('- [ ] watch the launch', `- [x] watch the launch ✅ ${TODAY}`);
    await expect.poll(() => vault.read(TIDAL)).toBe(ticked);
    expect(await noticeWith(page, 'Ticked in Tidal Works').count()).toBe(1);
  });
});
