import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/accessibility';
import { panelOf, rowsWith, sectionRow, toolButton } from '../support/desk-panel';
import { useDesk } from '../support/use-desk';

const demo = path.resolve('demo-vault');
const note = 'Theses/Valuation for AURM.md';

describe.each(['dark', 'light'] as const)('in the %s theme', (theme) => {
  const { open, vault } = useDesk();

  it('axe finds nothing serious in the panel of a note', async () => {
    vault.copyFrom(demo);
    const page = await open({ file: note, theme });
    await rowsWith(page, 'size of the driverless fleet').first().click();
    await sectionRow(page, 'Done').click();
    await toolButton(page, 'Filters').click();
    await toolButton(page, 'Search').click();
    expect(await findViolations(page, '.thesis-desk-panel')).toEqual([]);
  });

  it('axe finds nothing serious in the panel of all theses', async () => {
    vault.copyFrom(demo);
    const page = await open({ file: note, theme });
    await toolButton(page, 'Show all theses').click();
    await toolButton(page, 'Filters').click();
    await panelOf(page)
      .getByRole('button', { name: /^energy/ })
      .click();
    await panelOf(page)
      .getByRole('button', { name: /^valuation/ })
      .click();
    await panelOf(page)
      .getByRole('button', { name: /^valuation\b.*, must be there/ })
      .click();
    expect(await findViolations(page, '.thesis-desk-panel')).toEqual([]);
  });

  it('axe finds nothing serious in the dialog', async () => {
    vault.copyFrom(demo);
    const page = await open({ file: note, theme });
    await rowsWith(page, 'size of the driverless fleet').last().focus();
    await page.keyboard.press('v');
    await page.getByRole('dialog').waitFor();
    expect(await findViolations(page, '.thesis-desk-form')).toEqual([]);
  });
});
