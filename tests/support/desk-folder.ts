import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTranslate } from '../../src/locales/translate';
import { runDesk } from '../../host/desk/run-desk';

/** A folder of notes for one test. */
export interface TemporaryFolder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** Names of everything in the folder itself, hidden files too. */
  readonly names: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'desk-'));
  return {
    path: folder,
    write: async (name, content) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    },
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    names: async () => (await readdir(folder)).sort(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What a run of the command left. */
export interface DeskRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a function, in English and without a terminal. */
export async function desk(cwd: string, ...argv: readonly string[]): Promise<DeskRun> {
  let out = '';
  let err = '';
  const status = await runDesk(argv, {
    cwd,
    t: createTranslate('en'),
    now: () => new Date(2026, 2, 31, 12),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    hasColors: false,
    showsProgress: false,
  });
  return { status, out, err };
}
