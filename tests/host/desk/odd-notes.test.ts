import { readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, makeTemporaryFolder } from '../../support/desk-folder';
import type { TemporaryFolder } from '../../support/desk-folder';
import { ODD_DAY, oddNotes } from '../../support/odd-notes';

/** Long ago, so that any write shows. */
const long = new Date('2020-02-02T02:02:02Z');

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => folder.remove());

/** Bytes as text that shows where they differ without pages of output. */
function show(bytes: Buffer, other: Buffer): string {
  let from = 0;
  while (from < bytes.length && bytes[from] === other[from]) from++;
  const at = Math.max(0, from - 20);
  return `${at}: ${JSON.stringify(bytes.subarray(at, at + 80).toString('latin1'))}`;
}

describe('desk tick on odd notes', { timeout: 30_000 }, () => {
  it.each(oddNotes().map((note) => [note.name, note] as const))(
    '%s',
    async (_name, { bytes, line, ticked }) => {
      await folder.write('odd.md', bytes);
      const file = path.join(folder.path, 'odd.md');
      await utimes(file, long, long);
      const run = await desk(folder.path, 'tick', '.', `odd.md:${line}`, '--today', ODD_DAY);
      const after = await readFile(file);
      const expected = ticked ?? bytes;
      expect(run.status, run.err).toBe(ticked === null ? 3 : 0);
      expect(show(after, expected)).toBe(show(expected, after));
      expect(after.equals(expected)).toBe(true);
      const { mtimeMs } = await stat(file);
      expect(mtimeMs === long.getTime()).toBe(ticked === null);
      expect(await folder.names()).toEqual(['odd.md']);
    },
  );
});
