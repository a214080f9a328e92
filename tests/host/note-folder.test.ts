import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoteFolder } from '../../host/server/note-folder';

describe('NoteFolder', () => {
  let root: string;
  let folder: NoteFolder;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'folder-'));
    folder = new NoteFolder(root);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('writes exactly the bytes it was given and leaves no other file', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff, 0x00]);
    await folder.write('note.md', bytes);
    expect([...readFileSync(join(root, 'note.md'))]).toEqual([...bytes]);
    expect(readdirSync(root)).toEqual(['note.md']);
  });

  it('keeps the mode of a file it replaces', async () => {
    const path = join(root, 'note.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await folder.write('note.md', Buffer.from('new'));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('lists everything but git, packages and files being written', async () => {
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, '.obsidian'));
    mkdirSync(join(root, 'Theses'));
    writeFileSync(join(root, 'Theses', 'Helios.md'), 'x');
    writeFileSync(join(root, '.Helios.md.0a.thesis-desk-tmp'), 'x');
    const paths = (await folder.list()).map((entry) => entry.path).sort();
    expect(paths).toEqual(['.obsidian', 'Theses', 'Theses/Helios.md']);
  });

  it('refuses to remove or replace the folder itself', async () => {
    await expect(folder.remove('')).rejects.toThrow('outside');
    await expect(folder.rename('', 'elsewhere')).rejects.toThrow('outside');
    await expect(folder.write('.', Buffer.from(''))).rejects.toThrow('outside');
  });

  it('refuses to move a file onto another', async () => {
    writeFileSync(join(root, 'a.md'), 'a');
    writeFileSync(join(root, 'b.md'), 'b');
    await expect(folder.rename('a.md', 'b.md')).rejects.toThrow('exists already');
    expect(readFileSync(join(root, 'b.md'), 'utf8')).toBe('b');
  });
});
