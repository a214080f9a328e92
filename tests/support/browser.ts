import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/**
 * Made for servers without memory to spare: one process ends with its first page, and no page is safe.
 * Drawing as if there were a graphics card costs more than the page itself.
 */
const unwanted: ReadonlySet<string> = new Set([
  '--single-process',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts a real Chromium: the one named by CHROMIUM, else the one inside @sparticuz/chromium, which
 * unpacks into a temporary folder of its own.
 */
export async function launchBrowser(): Promise<TestBrowser> {
  const { options, remove } = await prepareLaunch();
  const browser = await chromium.launch(options);
  return {
    browser,
    async close() {
      await browser.close();
      remove();
    },
  };
}

export interface BrowserServer {
  /** WebSocket address for `chromium.connect`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the same browser for other processes to connect to. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { options, remove } = await prepareLaunch();
  const server = await chromium.launchServer({ ...options, host: '127.0.0.1' });
  return {
    address: server.wsEndpoint(),
    async close() {
      await server.close();
      remove();
    },
  };
}

interface Launch {
  readonly options: {
    readonly executablePath: string;
    readonly args: string[];
    readonly env: Record<string, string>;
  };
  /** Removes what was unpacked. */
  readonly remove: () => void;
}

async function prepareLaunch(): Promise<Launch> {
  const temporary = mkdtempSync(join(tmpdir(), 'thesis-desk-chromium-'));
  const { executablePath, args } = await findChromium(temporary);
  return {
    options: {
      executablePath,
      args: [...args, ...quiet],
      env: { ...readEnvironment(), TMPDIR: temporary, HOME: temporary },
    },
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

async function findChromium(
  temporary: string,
): Promise<{ executablePath: string; args: readonly string[] }> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { executablePath: named, args: [] };
  const before = process.env['TMPDIR'];
  // The package asks os.tmpdir() where to unpack.
  process.env['TMPDIR'] = temporary;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const args = packed.args.filter((argument) => !unwanted.has(argument));
    return { executablePath: await packed.executablePath(), args };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function readEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Collects what a page reports as an error; a test expects the list to stay empty. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('requestfailed', (request) => {
    if (!request.url().includes('/folder/changes')) errors.push(`failed: ${request.url()}`);
  });
  return errors;
}

/** Waits until the host has loaded the plugin and the layout. */
export async function waitForHost(page: Page): Promise<void> {
  await page.waitForFunction(() => 'hostReady' in window);
  await page.evaluate(() => window.hostReady);
}
