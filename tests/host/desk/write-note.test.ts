import { readFile, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSteps } from '../../../host/desk/replace-file';
import type { FileSteps } from '../../../host/desk/replace-file';
import { writeNote } from '../../../host/desk/write-note';
import type { WriteOutcome } from '../../../host/desk/write-note';
import { editNote } from '../../../src/edit/edit';
import type { Edited } from '../../../src/edit/edit';
import type { Refused } from '../../../src/edit/refusal';
import { hashText } from '../../../src/note/hash-text';
import { splitLines } from '../../../src/note/lines';
import { createSourceLocator } from '../../../src/note/source-locator';
import { day } from '../../support/make-note';
import { makeTemporaryFolder } from '../../support/desk-folder';
import type { TemporaryFolder } from '../../support/desk-folder';

const before = '- [ ] read\n- [ ] watch\n';
const after = '- [x] read ✅ 2026-03-31\n- [ ] watch\n';

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  file = path.join(folder.path, 'a.md');
  await folder.write('a.md', before);
});
afterEach(() => folder.remove());

/** Ticks the task that stood in a line of `before`. */
function tick(line: number): (text: string) => Edited | Refused {
  const source = createSourceLocator(splitLines(before))(line);
  const target = { source, noteHash: hashText(before) };
  return (text) =>
    editNote(text, { kind: 'tick', target, day: day('2026-03-31'), format: 'emoji' });
}

const failing = (step: keyof FileSteps, code: string): FileSteps => ({
  ...fileSteps,
  [step]: () => Promise.reject(Object.assign(new Error(code), { code })),
});

describe('a write', { timeout: 30_000 }, () => {
  it.each<readonly [keyof FileSteps, string, string]>([
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['write', 'EACCES', 'read-only'],
    ['write', 'EROFS', 'read-only'],
    ['write', 'EIO', 'write-failed'],
    ['read', 'ENOENT', 'vanished'],
    ['read', 'EIO', 'write-failed'],
    ['rename', 'EPERM', 'read-only'],
    ['rename', 'EBUSY', 'write-failed'],
    ['rename', 'ENOENT', 'vanished'],
  ])(
    'whose %s fails with %s is refused as %s and leaves nothing behind',
    async (step, code, reason) => {
      expect(await writeNote(file, tick(0), failing(step, code))).toMatchObject({
        ok: false,
        reason,
      });
      expect(await folder.read('a.md')).toBe(before);
      expect(await folder.names()).toEqual(['a.md']);
    },
  );

  it('that fails halfway through the temporary file takes it away', async () => {
    const steps: FileSteps = {
      ...fileSteps,
      write: async (temporary, bytes) => {
        await writeFile(temporary, bytes.subarray(0, 5));
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    expect(await writeNote(file, tick(0), steps)).toMatchObject({ ok: false, reason: 'disk-full' });
    expect(await folder.names()).toEqual(['a.md']);
    expect(await folder.read('a.md')).toBe(before);
  });

  it('to a note that vanished is refused', async () => {
    const gone = path.join(folder.path, 'gone.md');
    expect(await writeNote(gone, tick(0))).toMatchObject({ ok: false, reason: 'vanished' });
  });

  it('is made anew on what another program wrote meanwhile', async () => {
    let isFirst = true;
    const steps: FileSteps = {
      ...fileSteps,
      write: async (...rest) => {
        await fileSteps.write(...rest);
        if (isFirst) await writeFile(file, `A new first line.\n${before}`);
        isFirst = false;
      },
    };
    expect(await writeNote(file, tick(0), steps)).toEqual({ ok: true });
    expect(await folder.read('a.md')).toBe(`A new first line.\n${after}`);
    expect(await folder.names()).toEqual(['a.md']);
  });

  it('is refused when the line is gone from what another program wrote meanwhile', async () => {
    const steps: FileSteps = {
      ...fileSteps,
      write: async (...rest) => {
        await fileSteps.write(...rest);
        await writeFile(file, '- [ ] watch\n');
      },
    };
    expect(await writeNote(file, tick(0), steps)).toMatchObject({ ok: false });
    expect(await folder.read('a.md')).toBe('- [ ] watch\n');
  });

  it('gives up on a note that never holds still', async () => {
    let count = 0;
    const steps: FileSteps = {
      ...fileSteps,
      write: async (...rest) => {
        await fileSteps.write(...rest);
        await writeFile(file, `${before}${'\n'.repeat(++count)}`);
      },
    };
    expect(await writeNote(file, tick(0), steps)).toMatchObject({ ok: false, reason: 'busy' });
    expect(await folder.read('a.md')).toBe(`${before}${'\n'.repeat(count)}`);
    expect(await folder.names()).toEqual(['a.md']);
  });

  it('loses nothing when many are made at once', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `- [ ] read chapter ${index}`);
    const text = `${lines.join('\n')}\n`;
    await folder.write('a.md', text);
    const locate = createSourceLocator(splitLines(text));
    const noteHash = hashText(text);
    const writes = lines.map((_, index): Promise<WriteOutcome> => {
      const target = { source: locate(index), noteHash };
      return writeNote(file, (now) =>
        editNote(now, { kind: 'tick', target, day: day('2026-03-31'), format: 'emoji' }),
      );
    });
    expect((await Promise.all(writes)).every(({ ok }) => ok)).toBe(true);
    expect((await readFile(file, 'utf8')).match(/- \[x\] .* ✅ 2026-03-31/g)).toHaveLength(12);
    expect(await folder.names()).toEqual(['a.md']);
  });
});

describe('a lock left behind', () => {
  const name = createHash('sha256').update('a.md').digest('hex').slice(0, 16);
  const lock = `.desk-${name}.lock`;

  it('by a process that is gone does not stop a write', async () => {
    const token = JSON.stringify({ pid: 2_147_483_646, host: hostname(), id: 'x' });
    await folder.write(lock, token);
    expect(await writeNote(file, tick(0))).toEqual({ ok: true });
    expect(await folder.names()).toEqual(['a.md']);
  });

  it('more than a minute ago by another machine does not stop a write', async () => {
    await folder.write(lock, JSON.stringify({ pid: 1, host: 'elsewhere', id: 'x' }));
    const then = new Date(Date.now() - 120_000);
    await utimes(path.join(folder.path, lock), then, then);
    expect(await writeNote(file, tick(0))).toEqual({ ok: true });
    expect(await folder.names()).toEqual(['a.md']);
  });

  it('by a process that runs makes a write wait, then refuse', { timeout: 30_000 }, async () => {
    const token = JSON.stringify({ pid: process.pid, host: hostname(), id: 'x' });
    await folder.write(lock, token);
    expect(await writeNote(file, tick(0))).toMatchObject({ ok: false, reason: 'busy' });
    expect(await folder.read('a.md')).toBe(before);
    expect(await folder.read(lock)).toBe(token);
  });
});
