import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem } from './command-line';
import type { UsageProblem } from './command-line';
import { isNoteName, isSkippedName } from './find-notes';

export type NoteLocation =
  | { readonly kind: 'found'; readonly file: string; readonly inside: string }
  | { readonly kind: 'refused'; readonly reason: 'missing' | 'not-a-file' | 'leads-outside' }
  | UsageProblem;

/** The real path of a folder; null when there is no such folder. */
export async function locateFolder(cwd: string, folder: string): Promise<string | null> {
  try {
    const real = await realpath(path.resolve(cwd, folder));
    return (await stat(real)).isDirectory() ? real : null;
  } catch {
    return null;
  }
}

/**
 * Finds a note by its path inside a folder. A link is followed to the file it names, so that a write
 * keeps the link; one that leads out of the folder is refused.
 */
export async function locateNote(folder: string, note: string): Promise<NoteLocation> {
  const inside = path.normalize(note).split(path.sep).join('/');
  const parts = inside.split('/');
  if (path.isAbsolute(note) || parts.includes('..')) return problem('cli.outside', { value: note });
  if (parts.some(isSkippedName) || !isNoteName(parts.at(-1) ?? '')) {
    return problem('cli.notMarkdown', { value: note });
  }
  try {
    const file = await realpath(path.join(folder, inside));
    if (!file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)) {
      return { kind: 'refused', reason: 'leads-outside' };
    }
    const isFile = (await stat(file)).isFile();
    return isFile ? { kind: 'found', file, inside } : { kind: 'refused', reason: 'not-a-file' };
  } catch {
    return { kind: 'refused', reason: 'missing' };
  }
}
