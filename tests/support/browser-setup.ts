import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildPlugin } from '../../host/server/build-plugin';
import { startHost } from '../../host/server/start-host';
import { launchBrowserServer } from './browser';
import './running-desk';

/** Builds the plugin as it is released, starts one browser and one host, and stops them at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildPlugin(fileURLToPath(new URL('../../', import.meta.url)));
  const temporary = mkdtempSync(join(tmpdir(), 'thesis-desk-test-'));
  const folder = join(temporary, 'vault');
  mkdirSync(folder);
  const [browser, host] = await Promise.all([
    launchBrowserServer(),
    startHost({ folder, port: 0, output: join(temporary, 'host') }),
  ]);
  project.provide('runningDesk', { browser: browser.address, url: host.url, folder });
  return async () => {
    await host.close();
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
  };
}
