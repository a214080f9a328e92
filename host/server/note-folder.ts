import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EntryStat, FolderEntry } from '../protocol/folder-entry';
import { confinePath, OutsideFolderError } from './confine-path';
import { isTemporaryName, skippedFolders, temporarySuffix } from './hidden-names';

/**
 * The files of one folder, and of nothing outside it: every path goes through {@link confinePath}.
 * Paths are relative with `/` on every system.
 */
export class NoteFolder {
  constructor(readonly root: string) {}

  /** Everything in the folder, parents before children. Links that lead outside are left out. */
  async list(path = ''): Promise<FolderEntry[]> {
    const folder = await confinePath(this.root, path);
    const entries: FolderEntry[] = [];
    for (const { name } of await readdir(folder, { withFileTypes: true })) {
      if (skippedFolders.has(name) || isTemporaryName(name)) continue;
      const child = path === '' ? name : `${path}/${name}`;
      const found = await this.stat(child).catch(() => null);
      if (found === null) continue;
      entries.push({ path: child, ...found });
      if (found.folder) entries.push(...(await this.list(child)));
    }
    return entries;
  }

  /** What is known of one entry, or null when there is none. */
  async stat(path: string): Promise<EntryStat | null> {
    const file = await confinePath(this.root, path);
    try {
      const found = await stat(file);
      return {
        folder: found.isDirectory(),
        ctime: Math.round(found.birthtimeMs),
        mtime: Math.round(found.mtimeMs),
        size: found.size,
      };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async read(path: string): Promise<Buffer> {
    return readFile(await confinePath(this.root, path));
  }

  /**
   * Puts the bytes in place in one step: a temporary file beside the target, then a rename, so that a
   * reader sees the old file or the new one. Mode and owner of an existing file stay.
   */
  async write(path: string, data: Uint8Array): Promise<EntryStat | null> {
    const target = await this.confineEntry(path);
    const before = await stat(target).catch(() => null);
    const name = `.${basename(target)}.${randomBytes(6).toString('hex')}${temporarySuffix}`;
    const temporary = join(dirname(target), name);
    try {
      const handle = await open(temporary, 'wx', before?.mode ?? 0o666);
      try {
        await handle.writeFile(data);
        if (before !== null) await handle.chmod(before.mode);
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (before !== null) await chown(temporary, before.uid, before.gid).catch(() => undefined);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return this.stat(path);
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(await this.confineEntry(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await rm(await this.confineEntry(path), { recursive: true });
  }

  /** Moves an entry; the folder it moves to must exist. Rejects when the new name is taken. */
  async rename(from: string, to: string): Promise<void> {
    const source = await this.confineEntry(from);
    const target = await this.confineEntry(to);
    const taken = await stat(target).catch(() => null);
    const sameEntry = from.toLowerCase() === to.toLowerCase();
    if (taken !== null && !sameEntry) throw new Error(`"${to}" exists already.`);
    await rename(source, target);
  }

  /** Like {@link confinePath}, but the folder itself is refused: it is no entry of its own. */
  private async confineEntry(path: string): Promise<string> {
    const target = await confinePath(this.root, path);
    if (target === (await confinePath(this.root, ''))) throw new OutsideFolderError(path);
    return target;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
