import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** The steps of a write that can fail, so that tests can make them fail. */
export interface FileSteps {
  readonly write: (file: string, bytes: Buffer, like: FileLike) => Promise<void>;
  readonly read: (file: string) => Promise<Buffer>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

/** What a new file takes over from the one it replaces. */
export interface FileLike {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export const fileSteps: FileSteps = { write: writeSynced, read: (file) => readFile(file), rename };

/**
 * Replaces the bytes of a file in one step: a temporary file in the same folder, flushed to the disk,
 * takes its name. Readers see the old or the new bytes and nothing between; mode and, where the
 * system lets us, owner stay. Right before the rename the bytes on disk are compared with `before`,
 * and `mayGoOn` is asked: `'changed'` when either says no. The temporary file never stays behind.
 *
 * @throws a system error; the file is then as it was.
 */
export async function replaceFile(
  file: string,
  before: Buffer,
  after: Buffer,
  mayGoOn: () => Promise<boolean>,
  steps: FileSteps = fileSteps,
): Promise<'replaced' | 'changed'> {
  const like = await stat(file);
  // The rename would get past a write-protected file, which its owner surely did not mean.
  if ((like.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  await access(file, constants.W_OK);
  const temporary = path.join(path.dirname(file), `.desk-${randomUUID()}.tmp`);
  let isRenamed = false;
  try {
    await steps.write(temporary, after, like);
    const onDisk = await steps.read(file);
    if (!onDisk.equals(before) || !(await mayGoOn())) return 'changed';
    await steps.rename(temporary, file);
    isRenamed = true;
  } finally {
    if (!isRenamed) await unlink(temporary).catch(() => undefined);
  }
  await syncFolder(path.dirname(file));
  return 'replaced';
}

async function writeSynced(file: string, bytes: Buffer, like: FileLike): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.chown(like.uid, like.gid).catch(() => undefined); // only root may give files away
    await handle.chmod(like.mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name durable. Not every system can open a folder, and the write itself is done. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Nothing is lost: at worst the old bytes are back after a power cut.
  }
}
