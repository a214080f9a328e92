import { describe, expect, it } from 'vitest';
import { goToEndOfNote, noticeWith } from '../support/desk-app';
import { checkboxOf, readSections, rowsWith } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { TODAY, useDesk } from '../support/use-desk';

const open = '- [ ] watch the launch';
const ticked = `- [x] watch the launch ✅ ${TODAY}`;

describe('the panel beside a note that changes', () => {
  const { open: openDesk, vault } = useDesk();

  it('shows what a person types', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'source' });
    await goToEndOfNote(page);
    await page.keyboard.type('- [ ] listen to the harbour master');
    await rowsWith(page, 'listen to the harbour master').waitFor();
  });

  it('shows what another program writes', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL });
    await rowsWith(page, 'watch the launch').waitFor();
    vault.write(TIDAL, tidalWith(open, '- [ ] watch the second launch'));
    await rowsWith(page, 'watch the second launch').waitFor();
    vault.write('Rates.md', 'Tags: [[macro]]\n\n- [ ] read the minutes\n');
    await page.getByRole('button', { name: 'Show all theses' }).first().click();
    await rowsWith(page, 'read the minutes').waitFor();
  });

  it('ticks the right line when lines came in above that it does not know of', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, deafToChanges: true });
    await rowsWith(page, 'watch the launch').waitFor();
    const longer = tidalWith('# Tidal Works\n', '# Tidal Works\n\n- [ ] read the new charter\n');
    vault.write(TIDAL, longer);
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in Tidal Works').waitFor();
    expect(vault.read(TIDAL)).toBe(longer.replace(open, ticked));
  });

  it.each([
    ['reads differently', '- [ ] watch the launch next week', 'The line reads differently now.'],
    ['is ticked already', '- [x] watch the launch ✅ 2026-11-21', 'The note says so already.'],
    ['is gone', '', 'The line is no longer in the note.'],
    [
      'is there three times',
      `${open}\n\n${open}\n\n${open}`,
      'Several equal lines could be meant.',
    ],
    ['is inside code', `\`\`\`\n${open}\n\`\`\``, 'The line is now inside code'],
  ])('writes nothing and says why when the line %s by now', async (_, line, reason) => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, deafToChanges: true });
    await rowsWith(page, 'watch the launch').waitFor();
    const changed = tidalWith(open, line);
    vault.write(TIDAL, changed);
    await checkboxOf(page, 'watch the launch').click();
    const notice = noticeWith(page, 'Tidal Works was not changed.');
    await notice.getByText(reason).waitFor();
    await notice.getByRole('button', { name: 'Open note' }).waitFor();
    expect(vault.read(TIDAL)).toBe(changed);
  });

  it('keeps the other rows and the keyboard when a row is ticked away', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL });
    await rowsWith(page, 'read the tender papers').focus();
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await readSections(page))['Reading'])
      .toEqual(['watch the launch']);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('watch the launch');
  });
});
