import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { listApiMembers } from './list-api-members';

const browserPart = (path: string) => fileURLToPath(new URL(`../browser/${path}`, import.meta.url));

/** Bundles the browser part of the host into `boot.js` and `host.css` of the given folder, with source maps beside them. */
export async function buildHost(outputFolder: string): Promise<void> {
  await build({
    entryPoints: { boot: browserPart('boot.ts'), host: browserPart('styles/host.css') },
    outdir: outputFolder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    sourcemap: 'linked',
    define: { OBSIDIAN_API: JSON.stringify(listApiMembers()) },
  });
}
