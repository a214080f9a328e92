// Takes the pictures of docs/images from the built plugin on the demo vault: npm run screenshots
// The clock is pinned to the day the demo vault pretends to be. Fonts come from the system: for
// Chinese, Ukrainian and emoji it needs some that have them (Debian: fonts-noto-cjk,
// fonts-noto-color-emoji, fonts-inter).
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildPlugin } from '../host/server/build-plugin';
import { startHost } from '../host/server/start-host';
import { launchBrowser, waitForHost } from '../tests/support/browser';
import { runCommand } from '../tests/support/desk-app';
import { panelOf, rowsWith, sectionRow, toolButton } from '../tests/support/desk-panel';

const root = fileURLToPath(new URL('../', import.meta.url));
const vault = `${root}demo-vault/`;
const images = `${root}docs/images/`;
const today = new Date('2026-11-22T10:00:00Z');

interface Picture {
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly width: number;
  readonly height: number;
  readonly file: string;
  /** Words of the line the note is scrolled to. */
  readonly line?: string;
  /** Pixels of the panel; on a phone it takes what there is. */
  readonly panel?: number;
  /** Pixels of the screen for each of the page's. */
  readonly scale?: number;
  readonly prepare: (page: Page) => Promise<void>;
}

const thesis = 'Theses/Valuation for AURM.md';
const milestone = 'median wait under 4 minutes';

/** The note's milestones at the left, one of them opened with its chart at the right. */
async function showMilestone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Toggle left sidebar' }).click();
  await rowsWith(page, milestone).last().locator('.thesis-desk-chevron').click();
  await panelOf(page).locator('canvas').first().waitFor();
}

const beside = { file: thesis, line: milestone, width: 1200, height: 800, panel: 420 };

const pictures: readonly Picture[] = [
  { ...beside, name: 'desk-dark', theme: 'dark', prepare: showMilestone },
  { ...beside, name: 'desk-light', theme: 'light', prepare: showMilestone },
  {
    ...beside,
    name: 'all-theses',
    theme: 'dark',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Toggle left sidebar' }).click();
      await toolButton(page, 'Show all theses').click();
      await toolButton(page, 'Filters').click();
      await panelOf(page).locator('.thesis-desk-row-thesis').first().waitFor();
    },
  },
  {
    name: 'desk-phone',
    theme: 'dark',
    file: thesis,
    width: 390,
    height: 780,
    scale: 2,
    prepare: async (page) => {
      await runCommand(page, 'Thesis Desk: Open the desk');
      await sectionRow(page, 'Attention').waitFor();
    },
  },
];

function findLine(file: string, words: string): number {
  const lines = readFileSync(`${vault}${file}`, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words));
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, theme, width, height, file, line, panel, scale = 1, prepare } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime(today);
  const page = await context.newPage();
  const parameters = new URLSearchParams({ lang: 'en', theme, file });
  if (line !== undefined) parameters.set('line', String(findLine(file, line)));
  if (panel !== undefined) parameters.set('width', String(panel));
  await page.goto(`${url}?${parameters}`);
  await waitForHost(page);
  await prepare(page);
  await page.mouse.move(0, height - 1);
  await page.locator('.is-flashing').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => window.requestAnimationFrame(done)));
  await page.screenshot({ path: `${images}${name}.png`, animations: 'disabled', caret: 'hide' });
  await context.close();
}

mkdirSync(images, { recursive: true });
await buildPlugin(root);
const host = await startHost({ folder: vault, port: 0 });
const launched = await launchBrowser();
try {
  for (const picture of pictures) await take(launched.browser, host.url, picture);
} finally {
  await launched.close();
  await host.close();
}
