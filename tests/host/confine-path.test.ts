import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confinePath, OutsideFolderError } from '../../host/server/confine-path';

describe('confinePath', () => {
  let around: string;
  let root: string;

  beforeEach(() => {
    around = mkdtempSync(join(tmpdir(), 'confine-'));
    root = join(around, 'notes');
    mkdirSync(join(root, 'inside'), { recursive: true });
    mkdirSync(join(around, 'secret'));
    writeFileSync(join(around, 'secret', 'key.md'), 'secret');
    writeFileSync(join(root, 'inside', 'note.md'), 'note');
  });
  afterEach(() => rmSync(around, { recursive: true }));

  it.each(['', 'inside/note.md', 'inside', 'not/yet/there.md', '..note.md', 'a..b/c.md'])(
    'takes "%s"',
    async (path) => {
      expect(await confinePath(root, path)).toBe(path === '' ? root : join(root, path));
    },
  );

  it.each([
    '..',
    '../secret/key.md',
    'inside/../../secret/key.md',
    'inside/..',
    '..\\secret\\key.md',
    '/etc/passwd',
    'note.md\0.txt',
  ])('refuses "%s"', async (path) => {
    await expect(confinePath(root, path)).rejects.toThrow(OutsideFolderError);
  });

  it('refuses a link whose target is outside, and a file below such a link', async () => {
    symlinkSync(join(around, 'secret'), join(root, 'link'));
    await expect(confinePath(root, 'link')).rejects.toThrow(OutsideFolderError);
    await expect(confinePath(root, 'link/key.md')).rejects.toThrow(OutsideFolderError);
    await expect(confinePath(root, 'link/new.md')).rejects.toThrow(OutsideFolderError);
  });

  it('does not write through a link to a file that is not there yet', async () => {
    symlinkSync(join(around, 'secret', 'new.md'), join(root, 'dangling.md'));
    await expect(confinePath(root, 'dangling.md')).rejects.toThrow();
  });

  it('takes a link that stays inside', async () => {
    symlinkSync(join(root, 'inside'), join(root, 'alias'));
    expect(await confinePath(root, 'alias/note.md')).toBe(join(root, 'alias', 'note.md'));
  });
});
