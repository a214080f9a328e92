import type { Locator, Page } from 'playwright-core';

/** Runs a command by its name, through the command palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.locator('.prompt').getByText(name).first().click();
}

/** The notices that hold a text. */
export function noticeWith(page: Page, text: string): Locator {
  return page.locator('.notice').filter({ hasText: text });
}

/** Puts the cursor at the end of the note that is being edited. */
export async function goToEndOfNote(page: Page): Promise<void> {
  await page.locator('.cm-content').first().click();
  await page.keyboard.press('Control+End');
}

/** The text in the editor, without what CodeMirror leaves undrawn: enough for small notes. */
export function readEditor(page: Page): Promise<string> {
  return page
    .locator('.cm-content')
    .first()
    .evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    );
}
