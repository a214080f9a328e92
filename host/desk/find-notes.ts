import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';

/** Whether a file or folder of this name is none of the desk's business. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a file of this name is a note. */
export function isNoteName(name: string): boolean {
  return !isSkippedName(name) && name.toLowerCase().endsWith('.md');
}

interface FoundNotes {
  /** '/' on every system, sorted by code unit. */
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly closed: readonly ClosedFolder[];
}

interface ClosedFolder {
  readonly path: string;
  /** Code of the system error. */
  readonly code: string;
}

/**
 * Finds the notes of a folder. Hidden folders (those of Obsidian's settings and bin among them) are
 * skipped. Links are not followed: what they name inside the folder is found at its own place, and
 * what lies outside is somebody else's.
 */
export async function findNotes(folder: string): Promise<FoundNotes> {
  const paths: string[] = [];
  const closed: ClosedFolder[] = [];
  const waiting = [''];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    try {
      for (const entry of await readdir(path.join(folder, inner), { withFileTypes: true })) {
        const inside = inner === '' ? entry.name : `${inner}/${entry.name}`;
        if (entry.isDirectory() && !isSkippedName(entry.name)) waiting.push(inside);
        else if (entry.isFile() && isNoteName(entry.name)) paths.push(inside);
      }
    } catch (error) {
      closed.push({ path: `${inner}/`, code: errorCode(error) });
    }
  }
  return { paths: paths.sort(), closed };
}
