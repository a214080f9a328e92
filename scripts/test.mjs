// Everything that must hold before a change lands, in the order that fails fastest.
// `npm test` on a fresh clone needs Node 20 and npm, nothing else.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const steps = [
  ['Types', 'check:types'],
  ['Import rules', 'check:imports'],
  ['Formatting', 'check:format'],
  ['Lint', 'lint'],
  ['Unused code', 'check:unused'],
  ['Build', 'build'],
  ['Unit and property tests', 'test:unit'],
  ['Browser tests of the built plugin', 'test:browser'],
];

for (const [title, script] of steps) {
  const started = Date.now();
  process.stdout.write(`\n── ${title} (npm run ${script})\n`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(`\n${title} failed: run "npm run ${script}" to see it alone.\n`);
    process.exit(1);
  }
  process.stdout.write(`   ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
