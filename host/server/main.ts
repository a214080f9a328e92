import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../../src/note/iso-day';
import { createHostTranslate } from '../locales/host-translate';
import { buildPlugin } from './build-plugin';
import { describeFolder } from './describe-folder';
import { readArguments } from './read-arguments';
import { startHost } from './start-host';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const t = createHostTranslate('en');
const wrongUsage = 2;

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  if (given === null) return refuse(t('usage'));
  const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
  const folder =
    given.folder === null ? resolve(projectRoot, 'demo-vault') : resolve(calledFrom, given.folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return refuse(t('noFolder', { path: given.folder ?? folder }));
  }
  const today = localDay(new Date());
  const [summary] = await Promise.all([describeFolder(folder, today), buildPlugin(projectRoot)]);
  const host = await startHost({ folder, ...(given.port !== null && { port: given.port }) });
  process.stdout.write(`${summary}\n${t('serverRunning', { url: host.url })}\n`);
  process.once('SIGINT', () => void host.close().then(() => process.exit(0)));
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = wrongUsage;
}

await main();
