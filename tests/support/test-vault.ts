import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of notes a browser test works on. Paths are relative to it: `Theses/Tidal.md`. */
export interface TestVault {
  /** Leaves exactly these files. */
  fill(files: Readonly<Record<string, string>>): void;
  /** Leaves exactly the files of another folder. */
  copyFrom(folder: string): void;
  /** The whole file, byte for byte as UTF-8: byte order mark and line ends included. */
  read(path: string): string;
  /** Writes as another program would, behind the app's back. */
  write(path: string, text: string): void;
}

export function createTestVault(folder: string): TestVault {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    fill(files) {
      empty(folder);
      for (const [path, text] of Object.entries(files)) write(path, text);
    },
    copyFrom(source) {
      empty(folder);
      cpSync(source, folder, { recursive: true });
    },
    read: (path) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '',
    write,
  };
}

/**
 * Removes every file and leaves the folders, so that whoever watches them goes on: a folder that is
 * removed and made anew at once may not be noticed.
 */
function empty(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isDirectory()) rmSync(join(entry.parentPath, entry.name));
  }
}
