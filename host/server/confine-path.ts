import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep } from 'node:path';

/** A request named a place that is not inside the folder of notes. */
export class OutsideFolderError extends Error {
  constructor(path: string) {
    super(`"${path}" is outside the folder of notes.`);
    this.name = 'OutsideFolderError';
  }
}

/**
 * Turns a path of the notes (`Theses/Helios.md`; `''` is the folder itself) into an absolute one.
 * Rejects with {@link OutsideFolderError} what leads outside: `..`, absolute paths, and symbolic links
 * whose target, or whose folder's target, is elsewhere. The last parts of the path need not exist.
 */
export async function confinePath(root: string, path: string): Promise<string> {
  const parts = path.split(/[\\/]/);
  if (path.includes('\0') || isAbsolute(path) || parts.includes('..')) {
    throw new OutsideFolderError(path);
  }
  const target = resolve(root, path);
  const realRoot = await realpath(root);
  const real = await resolveExisting(target);
  if (real !== realRoot && !real.startsWith(realRoot + sep)) throw new OutsideFolderError(path);
  return target;
}

/** The real path of the target, or of its nearest ancestor that exists. */
async function resolveExisting(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    const parent = dirname(target);
    // A dangling link exists without having a real path: treating it as absent would write through it.
    if (parent === target || (await isLink(target))) throw error;
    return resolveExisting(parent);
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
