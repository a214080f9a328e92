import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeWith, runCommand } from '../support/desk-app';
import { chooseFromMenu, openRowMenu, rowsWith, sectionRow } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { TODAY, useDesk } from '../support/use-desk';

const promise = '1. 40 turbines at sea (by the end of 2026)';
const observed = '   - 2026-06-30: 22 turbines';
const milestone = '40 turbines at sea';

/** The note with a line more under its first milestone. */
const withEntry = (entry: string): string => tidalWith(observed, `${observed}\n   - ${entry}`);
const dialogOf = (page: Page) => page.getByRole('dialog');
const previewOf = (page: Page) => dialogOf(page).locator('code').textContent();

describe('logging under a milestone', () => {
  const { open, vault } = useDesk();

  it('shows the line before it is written, then puts it below the newest one', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await openRowMenu(page, milestone);
    await chooseFromMenu(page, 'Log observation…');
    await dialogOf(page).getByLabel('Value').fill('31');
    await dialogOf(page).getByLabel('Link').fill('https://example.com/count');
    const entry = `${TODAY}: 31 turbines (https://example.com/count)`;
    await expect.poll(() => previewOf(page)).toBe(`- ${entry}`);
    await dialogOf(page).getByRole('button', { name: 'Write the line' }).click();
    await noticeWith(page, 'Logged in Tidal Works').waitFor();
    await expect.poll(() => vault.read(TIDAL)).toBe(withEntry(entry));
    await rowsWith(page, '31 of 40 turbines').waitFor();
  });

  it.each([
    ['l', '31', `${TODAY}: 31 turbines`],
    ['o', '65', `${TODAY}: odds 65%`],
    ['v', 'Q2 2027', `${TODAY}: moved to Q2 2027`],
    ['f', 'hulls are ahead of plan', `${TODAY}: for: hulls are ahead of plan`],
    ['a', 'the yard is on strike', `${TODAY}: against: the yard is on strike`],
    ['m', '', `${TODAY}: met`],
    ['x', 'winter came first', `${TODAY}: missed (winter came first)`],
  ])('needs only the keyboard: %s, "%s", Enter', async (key, words, entry) => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, milestone).last().focus();
    await page.keyboard.press(key);
    await dialogOf(page).waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect.poll(() => vault.read(TIDAL)).toBe(withEntry(entry));
    expect(vault.read(TIDAL)).toContain(`${promise}\n`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(milestone);
  });

  it('says what is missing and writes nothing', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await rowsWith(page, milestone).last().focus();
    await page.keyboard.press('l');
    await dialogOf(page).waitFor();
    await page.keyboard.press('Enter');
    await dialogOf(page).getByText('Give a number, such as 1200 or 18.2.').waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(vault.read(TIDAL)).toBe(tidalNote);
  });

  it('ticks a milestone that is a checkbox when it is met', async () => {
    const box = '- [ ] cable laid (by the end of 2026)';
    vault.fill({ [TIDAL]: tidalWith('2. grid link energised in Q1 2027', `\n${box}`) });
    const page = await open({ file: TIDAL });
    await rowsWith(page, 'cable laid').last().focus();
    await page.keyboard.press('m');
    await dialogOf(page).waitFor();
    await page.keyboard.press('Enter');
    const met = new RegExp(
      `- \\[x\\] cable laid \\(by the end of 2026\\) ✅ ${TODAY}\\n {2,4}- ${TODAY}: met\\n`,
    );
    await expect.poll(() => vault.read(TIDAL)).toMatch(met);
  });
});

describe('the other lines the desk writes', () => {
  const { open, vault } = useDesk();

  it('marks the note reviewed today', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL });
    await runCommand(page, 'Thesis Desk: Mark this note reviewed');
    await noticeWith(page, 'Marked Tidal Works reviewed').waitFor();
    const reviewed = tidalWith('Reviewed: 2026-11-01', `Reviewed: ${TODAY}`);
    await expect.poll(() => vault.read(TIDAL)).toBe(reviewed);
  });

  it('adds the link in the clipboard to the reading list', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL, clipboard: true });
    await page.evaluate(() =>
      navigator.clipboard.writeText('see https://example.com/new-paper now'),
    );
    await sectionRow(page, 'Reading').hover();
    await sectionRow(page, 'Reading').click({ button: 'right' });
    await chooseFromMenu(page, 'Add link from clipboard');
    await noticeWith(page, 'Added to the reading of Tidal Works').waitFor();
    const last = '- [x] read the permit ✅ 2026-11-10';
    const added = tidalWith(last, `${last}\n- [ ] read https://example.com/new-paper`);
    await expect.poll(() => vault.read(TIDAL)).toBe(added);
    await rowsWith(page, 'example.com/new-paper').first().waitFor();
  });

  it('adds it under the heading for new reading that the settings name', async () => {
    const note = `${tidalNote}\n## Inbox\n\n## Notes\n`;
    const data = '.obsidian/plugins/thesis-desk/data.json';
    vault.fill({ [TIDAL]: note, [data]: '{ "readingHeading": "Inbox" }' });
    const page = await open({ file: TIDAL, clipboard: true });
    await page.evaluate(() => navigator.clipboard.writeText('https://example.com/new-paper'));
    await runCommand(page, 'Thesis Desk: Add a link from the clipboard to reading');
    await noticeWith(page, 'Added to the reading of Tidal Works').waitFor();
    const added = note.replace(
      '## Inbox\n',
      '## Inbox\n- [ ] read https://example.com/new-paper\n',
    );
    await expect.poll(() => vault.read(TIDAL)).toBe(added);
  });

  it('says so when the clipboard holds no link', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL, clipboard: true });
    await page.evaluate(() => navigator.clipboard.writeText('javascript:alert(1)'));
    await runCommand(page, 'Thesis Desk: Add a link from the clipboard to reading');
    await noticeWith(page, 'The clipboard holds no http(s) link.').waitFor();
    expect(vault.read(TIDAL)).toBe(tidalNote);
  });
});
