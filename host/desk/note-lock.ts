import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, stat, unlink, link } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code';

/** A write takes milliseconds; a lock this old was left behind. */
const STALE_AFTER_MS = 60_000;
const GIVE_UP_AFTER_MS = 5_000;

/** The right to write a note, shared among all `desk` processes. */
export interface NoteLock {
  /** False when another process took the lock for one left behind. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/**
 * Takes the lock of a note, waiting for other `desk` processes; null when they do not let go in time.
 *
 * Comparing the file right before the rename notices a foreign writer, but two `desk` processes could
 * both compare and then both rename; the lock keeps them apart. It is a hidden file beside the note,
 * made by exclusive creation, which works on every file system. A lock whose process is gone, or that
 * is a minute old, was left behind by a crash: it is moved away by rename, so that of several
 * processes that find it only one takes it away, and put back if it turns out to be a live one.
 *
 * @throws a system error when the folder cannot be written to.
 */
export async function acquireNoteLock(file: string): Promise<NoteLock | null> {
  const name = createHash('sha256').update(path.basename(file)).digest('hex').slice(0, 16);
  const lock = path.join(path.dirname(file), `.desk-${name}.lock`);
  const token = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (!(await createLock(lock, token))) {
    const seen = await readLock(lock);
    if (seen !== null && (await isStale(lock, seen))) await removeStale(lock, seen);
    else if (Date.now() > deadline) return null;
    else await wait(10 + Math.random() * 30);
  }
  const isHeld = async (): Promise<boolean> => (await readLock(lock)) === token;
  return {
    isHeld,
    release: async () => {
      if (await isHeld()) await unlink(lock).catch(() => undefined);
    },
  };
}

async function createLock(lock: string, token: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    try {
      await handle.writeFile(token);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null);
}

async function isStale(lock: string, seen: string): Promise<boolean> {
  const owner = /^\{"pid":(\d{1,10}),"host":("[^"]{0,300}")/.exec(seen);
  if (owner && owner[2] === JSON.stringify(hostname()) && !isRunning(Number(owner[1]))) return true;
  const info = await stat(lock).catch(() => null);
  return info !== null && Date.now() - info.mtimeMs > STALE_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks whether the process is there
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function removeStale(lock: string, seen: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    if ((await readLock(aside)) !== seen) await link(aside, lock);
  } catch {
    // Another process was faster.
  } finally {
    await unlink(aside).catch(() => undefined);
  }
}
