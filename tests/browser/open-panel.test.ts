import { describe, expect, it } from 'vitest';
import { noticeWith, runCommand } from '../support/desk-app';
import {
  chooseFromMenu,
  panelOf,
  readSections,
  rowsWith,
  sectionRow,
  toolButton,
} from '../support/desk-panel';
import { TIDAL, tidalNote } from '../support/tidal-note';
import { useDesk } from '../support/use-desk';

const banks = `Tags: [[macro]]

# Harbour banks

- [ ] read the stress test
`;

describe('the panel', () => {
  const { open, vault } = useDesk();

  it('opens by itself when the plugin has just been enabled', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await panelOf(page).waitFor();
    expect(await page.locator('.thesis-desk-panel').count()).toBe(1);
  });

  it('opens from the ribbon and by its command, and there is only ever one', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    const ribbon = page.locator('.side-dock-ribbon').getByRole('button', { name: 'Open the desk' });
    await page.locator('.mod-right-split .workspace-tab-header').click({ button: 'right' });
    await chooseFromMenu(page, 'Close');
    await panelOf(page).waitFor({ state: 'detached' });
    await ribbon.click();
    await panelOf(page).waitFor();
    await ribbon.click();
    await runCommand(page, 'Thesis Desk: Open the desk');
    expect(await page.locator('.thesis-desk-panel').count()).toBe(1);
  });

  it("shows the open note's milestones, reading, done tasks and references", async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await sectionRow(page, 'Done').click();
    await expect
      .poll(() => readSections(page))
      .toMatchObject({
        Milestones: [
          'Turbines40 turbines at sea (by the end of 2026)',
          'Turbinesgrid link energised in Q1 2027',
        ],
        Reading: ['read the tender papers', 'watch the launch'],
        Done: ['read the permit'],
        References: ['example.com/tender', 'example.com/tender', 'example.com/results'],
      });
    await rowsWith(page, '22 of 40 turbines').waitFor();
    await rowsWith(page, '39 days left').first().waitFor();
  });

  it('follows the note a person opens, and shows all theses when asked', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Theses/Harbour banks.md': banks, 'Soup.md': '# Soup\n' });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'watch the launch').waitFor();
    await page.getByText('Harbour banks').first().click();
    await rowsWith(page, 'read the stress test').waitFor();
    await rowsWith(page, 'watch the launch').waitFor({ state: 'detached' });
    await toolButton(page, 'Show all theses').click();
    await panelOf(page).getByText('2 notes').waitFor();
    await expect
      .poll(async () => (await readSections(page))['Reading'])
      .toEqual(['read the tender papers', 'read the stress test', 'watch the launch']);
    await runCommand(page, 'Thesis Desk: Show this note');
    await rowsWith(page, 'watch the launch').waitFor({ state: 'detached' });
  });

  it('says what to do for a note that is not on the desk', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Soup.md': '# Soup\n' });
    const page = await open({ file: 'Soup.md' });
    await panelOf(page).getByText('This note is not on the desk').waitFor();
    await panelOf(page).getByRole('button', { name: 'Show all theses' }).last().click();
    await rowsWith(page, 'watch the launch').waitFor();
  });

  it('stays on a pinned note', async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Theses/Harbour banks.md': banks });
    const page = await open({ file: TIDAL });
    await toolButton(page, 'Pin this note').click();
    await page.getByText('Harbour banks').first().click();
    await page.getByRole('heading', { name: 'Harbour banks' }).waitFor();
    await rowsWith(page, 'watch the launch').waitFor();
    expect(await noticeWith(page, '').count()).toBe(0);
  });
});
