import { describe, expect, it } from 'vitest';
import { noticeWith } from '../support/desk-app';
import { rowsWith } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { TODAY, useDesk } from '../support/use-desk';

const bothTicked = tidalNote
  .replace('- [ ] read the tender papers', '- [x] read the tender papers')
  .replace('📅 2026-12-01', `📅 2026-12-01 ✅ ${TODAY}`)
  .replace('- [ ] watch the launch', `- [x] watch the launch ✅ ${TODAY}`);
const saved = { timeout: 8000 };

describe('working on several rows', () => {
  const { open: openDesk, vault } = useDesk();

  it('ticks a selection at once and undoes it at once', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'preview' });
    await rowsWith(page, 'read the tender papers').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('Space');
    const notice = noticeWith(page, '2 tasks changed');
    await notice.waitFor();
    await expect.poll(() => vault.read(TIDAL), saved).toBe(bothTicked);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => vault.read(TIDAL), saved).toBe(tidalNote);
  });

  it('logs a reference dropped on a milestone as evidence for it', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'preview' });
    const reference = rowsWith(page, 'results').last();
    await reference.dragTo(rowsWith(page, 'grid link energised').first());
    await page.locator('.thesis-desk-form').waitFor();
    await page.keyboard.press('Enter');
    const promise = '2. grid link energised in Q1 2027';
    const entry = `   - ${TODAY}: for: https://example.com/results`;
    await expect
      .poll(() => vault.read(TIDAL), saved)
      .toBe(tidalWith(promise, `${promise}\n${entry}`));
  });
});
