// Copies the built plugin into a vault: npm run install:vault -- <vault>
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

/** Prints a sentence and leaves with the exit status for wrong usage. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const [given] = process.argv.slice(2);
if (!given) refuse('Name the vault: npm run install:vault -- <path of the vault>');

// npm runs scripts in the project's folder; the person means a path from where they are.
const vault = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
const settings = path.join(vault, '.obsidian');
if (!existsSync(settings) || !statSync(settings).isDirectory()) {
  refuse(
    `${vault} is not a vault: it has no .obsidian folder. Open it in Obsidian once, then try again.`,
  );
}
const missing = FILES.filter((file) => !existsSync(file));
if (missing.length > 0)
  refuse(`${missing.join(' and ')} not built yet: run "npm run build" first.`);

const folder = path.join(settings, 'plugins', 'thesis-desk');
mkdirSync(folder, { recursive: true });
for (const file of FILES) copyFileSync(file, path.join(folder, file));
process.stdout.write(`Installed in ${folder}. Turn it on in Settings → Community plugins.\n`);
