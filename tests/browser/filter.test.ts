import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelOf, readSections, searchFor, sectionRow, toolButton } from '../support/desk-panel';
import { TIDAL, tidalNote } from '../support/tidal-note';
import { useDesk } from '../support/use-desk';

const banks = `Tags: [[macro]] [[banks]]

# Harbour banks

- [ ] read the tender of the harbour bonds #urgent
- [ ] read the stress test

## Milestones

- capital ratio above 14% by mid-2027

## References

- [Stress test](https://bank.example.org/stress-test)
`;
const rates = `Tags: [[macro]] [[energy]]

# Rates

- [ ] listen to the press conference
`;

describe('the filters', () => {
  const { open, vault } = useDesk();
  let page: Page;

  beforeEach(async () => {
    vault.fill({ [TIDAL]: tidalNote, 'Banks.md': banks, 'Rates.md': rates });
    page = await open({ file: TIDAL });
    await toolButton(page, 'Show all theses').click();
  });

  const chip = (name: RegExp) => panelOf(page).getByRole('button', { name });
  const expectReading = (titles: readonly string[]) =>
    expect
      .poll(async () => [...((await readSections(page))['Reading'] ?? [])].sort())
      .toEqual([...titles].sort());

  it('require a tag at the first click, exclude it at the second, let it go at the third', async () => {
    await toolButton(page, 'Filters').click();
    const all = [
      'read the tender papers',
      'watch the launch',
      'read the tender of the harbour bonds',
      'read the stress test',
      'listen to the press conference',
    ];
    await expectReading(all);
    await chip(/^banks/).click();
    await expectReading(['read the tender of the harbour bonds', 'read the stress test']);
    await chip(/^banks\b.*, must be there/).click();
    await expectReading([
      'read the tender papers',
      'watch the launch',
      'listen to the press conference',
    ]);
    await chip(/^banks\b.*, must not be there/).click();
    await expectReading(all);
  });

  it('ask for any or for all of the required tags', async () => {
    await toolButton(page, 'Filters').click();
    await chip(/^energy/).click();
    await chip(/^macro/).click();
    await expect.poll(async () => (await readSections(page))['Reading']?.length).toBe(5);
    await panelOf(page).getByRole('button', { name: 'Any of' }).click();
    await expectReading(['listen to the press conference']);
  });

  it('search tasks, milestones and references at once', async () => {
    await searchFor(page, 'tender');
    await expect
      .poll(() => readSections(page))
      .toMatchObject({
        Reading: ['read the tender papers', 'read the tender of the harbour bonds'],
        References: [expect.stringContaining('tender'), expect.stringContaining('tender')],
      });
    await page.getByRole('searchbox').fill('capital ratio');
    await expect
      .poll(async () => (await readSections(page))['Milestones'])
      .toEqual(['capital ratio above 14% by mid-2027']);
    expect(await sectionRow(page, 'Reading').count()).toBe(0);
  });

  it('say that nothing is left, and are taken back with one button', async () => {
    await searchFor(page, 'lighthouse');
    await panelOf(page).getByText('Nothing matches the filters').waitFor();
    await panelOf(page).getByRole('status').getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(async () => (await readSections(page))['Reading']?.length).toBe(5);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('are still there when the workspace comes back', async () => {
    await toolButton(page, 'Filters').click();
    await chip(/^banks/).click();
    await searchFor(page, 'stress');
    await expectReading(['read the stress test']);
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('stress'));
    await page.reload();
    await expectReading(['read the stress test']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('stress');
    await chip(/^banks\b.*, must be there/).waitFor();
  });
});
