// Bundles the plugin into one main.js, as Obsidian loads it.
// `node esbuild.config.mjs` builds for development, `production` minifies, `watch` rebuilds on change.
import { builtinModules } from 'node:module';
import process from 'node:process';
import esbuild from 'esbuild';

const mode = process.argv[2] ?? 'development';
const production = mode === 'production';

const context = await esbuild.context({
  entryPoints: ['main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: ['es2022', 'ios16'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', ...builtinModules],
  minify: production,
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  // Chinese and Ukrainian words as they are: half the size of escapes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

if (mode === 'watch') {
  await context.watch();
} else {
  await context.rebuild();
  await context.dispose();
}
