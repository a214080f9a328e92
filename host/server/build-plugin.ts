import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Builds the plugin for production, as a release is built. Rejects with what the build said. */
export async function buildPlugin(projectRoot: string): Promise<void> {
  const script = join(projectRoot, 'esbuild.config.mjs');
  await promisify(execFile)(process.execPath, [script, 'production'], { cwd: projectRoot });
}
