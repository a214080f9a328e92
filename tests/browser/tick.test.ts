import { describe, expect, it } from 'vitest';
import { goToEndOfNote, noticeWith, readEditor, runCommand } from '../support/desk-app';
import { checkboxOf, panelOf, rowsWith, toolButton } from '../support/desk-panel';
import { TIDAL, tidalNote, tidalWith } from '../support/tidal-note';
import { TODAY, useDesk, type OpenOptions } from '../support/use-desk';

const open = '- [ ] watch the launch';
const ticked = `- [x] watch the launch ✅ ${TODAY}`;
const tickedNote = tidalWith(open, ticked);
const toCrlf = (text: string): string => text.replaceAll('\n', '\r\n');
const withMark = (text: string): string => `\uFEFF${text}`;

const shapes: readonly (readonly [string, (text: string) => string])[] = [
  ['a note with LF line ends', (text) => text],
  ['a note with CRLF line ends', toCrlf],
  ['a note with a byte order mark and CRLF', (text) => withMark(toCrlf(text))],
  ['a note whose last line has no end', (text) => text.trimEnd()],
];
const views: readonly (readonly [string, OpenOptions])[] = [
  ['that is closed', {}],
  ['in reading view', { file: TIDAL, mode: 'preview' }],
  ['in the editor', { file: TIDAL, mode: 'source' }],
];
const saved = { timeout: 8000 };

describe('ticking a reading item', () => {
  const { open: openDesk, vault } = useDesk();

  for (const [shape, make] of shapes) {
    for (const [view, options] of views) {
      it(`changes one line of ${shape} ${view}, and undoing gives every byte back`, async () => {
        vault.fill({ [TIDAL]: make(tidalNote) });
        const page = await openDesk(options);
        if (options.file === undefined) await toolButton(page, 'Show all theses').click();
        await checkboxOf(page, 'watch the launch').click();
        const notice = noticeWith(page, 'Ticked in Tidal Works: watch the launch');
        await notice.waitFor();
        await page.keyboard.press('Control+s');
        await expect.poll(() => vault.read(TIDAL), saved).toBe(make(tickedNote));
        await rowsWith(page, 'watch the launch').waitFor({ state: 'detached' });
        await notice.getByRole('button', { name: 'Undo' }).click();
        await noticeWith(page, 'Undone in Tidal Works').waitFor();
        await page.keyboard.press('Control+s');
        await expect.poll(() => vault.read(TIDAL), saved).toBe(make(tidalNote));
        await rowsWith(page, 'watch the launch').waitFor();
      });
    }
  }

  it('keeps what was typed and not yet saved', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'source' });
    await goToEndOfNote(page);
    await page.keyboard.type('typed a moment ago');
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in').waitFor();
    const both = `${tickedNote}typed a moment ago`;
    expect(await readEditor(page)).toBe(both);
    await expect.poll(() => vault.read(TIDAL), saved).toBe(both);
  });

  it('is undone by the command, and what was typed since stays', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'source' });
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in').waitFor();
    await goToEndOfNote(page);
    await page.keyboard.type('typed after it');
    await runCommand(page, 'Thesis Desk: Undo last desk edit');
    await noticeWith(page, 'Undone in Tidal Works').waitFor();
    await expect.poll(() => vault.read(TIDAL), saved).toBe(`${tidalNote}typed after it`);
  });

  it('is one step of the editor’s own undo', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'source' });
    await checkboxOf(page, 'watch the launch').click();
    await noticeWith(page, 'Ticked in').waitFor();
    await goToEndOfNote(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => readEditor(page)).toBe(tidalNote);
  });

  it('works from the line under the cursor, with text that is not on disk yet', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL, mode: 'source' });
    await goToEndOfNote(page);
    await page.keyboard.type('- [ ] read the new tender');
    await runCommand(page, 'Thesis Desk: Tick the task under the cursor');
    const line = `- [x] read the new tender ✅ ${TODAY}`;
    await expect.poll(() => vault.read(TIDAL), saved).toBe(`${tidalNote}${line}`);
  });

  it('shows in two panels at once', async () => {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await openDesk({ file: TIDAL });
    await page.evaluate('app.workspace.getRightLeaf(true).setViewState({ type: "thesis-desk" })');
    const second = page.locator('.thesis-desk-panel').nth(1);
    await second.getByRole('treeitem').filter({ hasText: 'watch the launch' }).waitFor();
    await checkboxOf(page, 'watch the launch').click();
    for (const panel of [panelOf(page), second]) {
      await panel
        .getByRole('treeitem')
        .filter({ hasText: 'watch the launch' })
        .waitFor({ state: 'detached' });
    }
    expect(vault.read(TIDAL)).toBe(tickedNote);
  });

  it.each([0, 50])('is one edit for a double click within %i ms', async (delay) => {
    const second = '- [ ] watch the second launch';
    const note = tidalWith(open, `${open}\n${second}`);
    vault.fill({ [TIDAL]: note });
    const page = await openDesk({ file: TIDAL });
    await checkboxOf(page, 'watch the launch').dblclick({ delay: delay / 2 });
    await noticeWith(page, 'in Tidal Works').waitFor();
    await rowsWith(page, 'watch the launch').waitFor({ state: 'detached' });
    await rowsWith(page, 'watch the second launch').waitFor();
    expect(vault.read(TIDAL)).toBe(note.replace(open, ticked));
    expect(await noticeWith(page, 'in Tidal Works').count()).toBe(1);
  });
});
