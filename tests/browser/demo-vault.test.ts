import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { panelOf, rowsWith, toolButton } from '../support/desk-panel';
import { useDesk } from '../support/use-desk';

const demo = path.resolve('demo-vault');

const milestones: readonly (readonly [file: string, milestone: string])[] = [
  ['Theses/Valuation for AURM.md', 'size of the driverless fleet'],
  ['Theses/Helios Grid.md', '12 GWh shipped in 2026'],
  ['Theses/Kilnworks chiplets.md', 'Capacity'],
  ['Theses/Meridia Bio.md', 'Phase 3 enrolment complete'],
  ['Theses/Undersea cables.md', 'fifth ship delivered'],
  ['论点/江澜储能.md', '年产能达到 60 GWh'],
  ['Тези/Банк «Хвиля».md', '4 млн активних клієнтів'],
];

describe('the demo vault', () => {
  const { open, vault } = useDesk();

  it('shows every thesis, in three languages', async () => {
    vault.copyFrom(demo);
    const page = await open({ file: 'Start here.md' });
    await toolButton(page, 'Show all theses').click();
    for (const title of ['Helios Grid', '江澜储能', 'Банк «Хвиля»']) {
      await rowsWith(page, title).first().waitFor();
    }
  });

  it('shows the milestones of a note however it writes them', async () => {
    vault.copyFrom(demo);
    const page = await open({ file: 'Start here.md' });
    for (const [file, milestone] of milestones) {
      await page.locator(`[data-path="${file}"]`).click();
      await rowsWith(page, milestone).first().waitFor();
      expect(await panelOf(page).getByText('cannot be shown').count()).toBe(0);
    }
  });
});
