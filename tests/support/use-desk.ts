import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { collectErrors, waitForHost } from './browser';
import './running-desk';
import { createTestVault, type TestVault } from './test-vault';

/** The day of all browser tests, in the time zone of all tests. */
export const TODAY = '2026-11-22';
/** Milliseconds a page gets for anything a test waits for. */
const patience = 15_000;
const noon = new Date(`${TODAY}T12:00:00+02:00`);

export interface OpenOptions {
  /** Note to show. */
  readonly file?: string;
  readonly mode?: 'source' | 'preview';
  readonly theme?: 'dark' | 'light';
  /** Lets the page read the clipboard. */
  readonly clipboard?: boolean;
  /** The page is not told when a file changes on disk. */
  readonly deafToChanges?: boolean;
  /** Called before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface TestDesk {
  readonly vault: TestVault;
  /** Opens the host in a browser profile of its own and waits for the plugin. */
  readonly open: (options?: OpenOptions) => Promise<Page>;
}

interface Opened {
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

/**
 * Connects a test file to the running host. After every test: no error was reported by any page, and
 * nothing but the host was asked for anything.
 */
export function useDesk(): TestDesk {
  const running = inject('runningDesk');
  const opened: Opened[] = [];
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.connect(running.browser);
  });
  afterEach(async () => {
    const complaints = opened.flatMap((each) => each.complaints);
    for (const { context } of opened.splice(0)) await context.close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    vault: createTestVault(running.folder),
    open: async (options = {}) => {
      if (browser === null) throw new Error('Open a page inside of a test.');
      const context = await newContext(browser, options);
      const page = await context.newPage();
      opened.push({ context, complaints: collectComplaints(page, running.url) });
      await options.prepare?.(page);
      await page.goto(addressOf(running.url, options));
      await waitForHost(page);
      return page;
    },
  };
}

async function newContext(browser: Browser, options: OpenOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    timezoneId: 'Europe/Kyiv',
    ...(options.clipboard === true && { permissions: ['clipboard-read', 'clipboard-write'] }),
  });
  context.setDefaultTimeout(patience);
  await context.clock.setFixedTime(noon);
  if (options.deafToChanges === true) {
    const silence = { contentType: 'text/event-stream', body: ': silence\n\n' };
    await context.route('**/folder/changes**', (route) => route.fulfill(silence));
  }
  return context;
}

function addressOf(url: string, { file, mode, theme }: OpenOptions): string {
  const parameters = new URLSearchParams({ lang: 'en', theme: theme ?? 'dark' });
  if (file !== undefined) parameters.set('file', file);
  if (mode !== undefined) parameters.set('mode', mode);
  return `${url}?${parameters}`;
}

function collectComplaints(page: Page, url: string): readonly string[] {
  const complaints = collectErrors(page);
  page.on('request', (request) => {
    const isLocal = request.url().startsWith(url) || /^(?:data|blob):/.test(request.url());
    if (!isLocal) complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}
