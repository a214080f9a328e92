import type { Locator, Page } from 'playwright-core';

/** The panel; the first one where there are several. */
export function panelOf(page: Page): Locator {
  return page.locator('.thesis-desk-panel').first();
}

/** The rows of the panel that hold a text. */
export function rowsWith(page: Page, text: string | RegExp): Locator {
  return panelOf(page).getByRole('treeitem').filter({ hasText: text });
}

/** The heading row of a section. */
export function sectionRow(page: Page, name: string): Locator {
  return panelOf(page).locator('.thesis-desk-row-section').filter({ hasText: name });
}

/** A button of the panel's toolbar. */
export function toolButton(page: Page, name: string): Locator {
  return panelOf(page).getByRole('toolbar').getByRole('button', { name, exact: true });
}

/** The checkbox of a task's row. */
export function checkboxOf(page: Page, text: string): Locator {
  return rowsWith(page, text).getByRole('checkbox');
}

/** What a person sees in the panel: the titles of the rows of each section. */
export function readSections(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return panelOf(page).evaluate((panel) => {
    const sections: Record<string, string[]> = {};
    let titles: string[] = [];
    for (const row of panel.querySelectorAll('.thesis-desk-row')) {
      const name = row.querySelector('.thesis-desk-section-name')?.textContent;
      const title = [...(row.querySelector('.thesis-desk-title')?.childNodes ?? [])]
        .filter((node) => !(node instanceof Element && node.matches('.thesis-desk-hidden')))
        .map((node) => node.textContent)
        .join('');
      if (name) sections[name] = titles = [];
      else if (title) titles.push(title);
    }
    return sections;
  });
}

/** Opens the search and types into it. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await toolButton(page, 'Search').click();
  await page.locator('input[type=search]:focus').waitFor();
  await page.keyboard.type(words);
}

/** Opens the menu of a row by its button. */
export async function openRowMenu(page: Page, text: string): Promise<void> {
  const row = rowsWith(page, text).first();
  await row.hover();
  await row.getByRole('button', { name: 'Actions' }).click();
}

/** Chooses an entry of the menu that is open. */
export async function chooseFromMenu(page: Page, title: string): Promise<void> {
  await page.locator('.menu').getByText(title, { exact: true }).click();
}
