import { beforeEach, describe, expect, it } from 'vitest';
import { HostAdapter } from '../../host/browser/vault/adapter';
import type { FolderClient } from '../../host/browser/vault/folder-client';
import { createMemoryFolder } from '../../host/browser/vault/memory-folder';
import { encodeText } from '../../host/browser/vault/text-bytes';
import { HostVault } from '../../host/browser/vault/vault';

describe('HostVault', () => {
  let folder: FolderClient & { changed(path: string): void };
  let vault: HostVault;
  const file = (path: string) => {
    const found = vault.getFileByPath(path);
    if (found === null) throw new Error(`no ${path}`);
    return found;
  };

  beforeEach(async () => {
    let listener: (path: string) => void = () => undefined;
    folder = {
      ...createMemoryFolder({
        'Theses/Helios.md': 'one\n',
        'Theses/mark.md': '\ufeffmarked\r\n',
        '.obsidian/app.json': '{}',
      }),
      watch(given) {
        listener = given;
      },
      changed: (path) => listener(path),
    };
    vault = new HostVault(new HostAdapter(folder, 'Notes'));
    await vault.load();
  });

  it('leaves hidden files out', () => {
    const paths = vault.getAllLoadedFiles().map((each) => each.path);
    expect(paths.sort()).toEqual(['/', 'Theses', 'Theses/Helios.md', 'Theses/mark.md']);
  });

  it('reads a note without its byte order mark', async () => {
    expect(await vault.read(file('Theses/mark.md'))).toBe('marked\r\n');
  });

  it('runs processes one after another, none on an old text', async () => {
    const note = file('Theses/Helios.md');
    const append = (text: string) => vault.process(note, (before) => `${before}${text}\n`);
    await Promise.all(['two', 'three', 'four'].map(append));
    expect(await vault.read(note)).toBe('one\ntwo\nthree\nfour\n');
  });

  it('leaves the file alone when a process throws, and goes on', async () => {
    const note = file('Theses/Helios.md');
    const failing = vault.process(note, () => {
      throw new Error('refused');
    });
    const next = vault.process(note, (text) => `${text}two\n`);
    await expect(failing).rejects.toThrow('refused');
    expect(await next).toBe('one\ntwo\n');
  });

  it('tells nobody about a process that changes nothing', async () => {
    const events: string[] = [];
    vault.on('modify', () => events.push('modify'));
    await vault.process(file('Theses/Helios.md'), (text) => text);
    expect(events).toEqual([]);
  });

  it('keeps the identity of a note that is renamed and tells its old path', async () => {
    const note = file('Theses/Helios.md');
    const events: unknown[] = [];
    vault.on('rename', (moved: { path: string }, old: string) => events.push([moved.path, old]));
    await vault.rename(note, 'Helios Grid.md');
    expect(vault.getFileByPath('Helios Grid.md')).toBe(note);
    expect(vault.getFileByPath('Theses/Helios.md')).toBeNull();
    expect(events).toEqual([['Helios Grid.md', 'Theses/Helios.md']]);
  });

  it('takes over a change on disk, once', async () => {
    const events: string[] = [];
    vault.on('modify', (changed: { path: string }) => events.push(changed.path));
    await folder.write('Theses/Helios.md', encodeText('from outside\n'));
    folder.changed('Theses/Helios.md');
    folder.changed('Theses/Helios.md');
    await vault.process(file('Theses/Helios.md'), (text) => text);
    expect(events).toEqual(['Theses/Helios.md']);
  });

  it('does not take its own write for a change from outside', async () => {
    const events: string[] = [];
    vault.on('modify', (changed: { path: string }) => events.push(changed.path));
    await vault.modify(file('Theses/Helios.md'), 'own\n');
    folder.changed('Theses/Helios.md');
    await vault.process(file('Theses/Helios.md'), (text) => text);
    expect(events).toEqual(['Theses/Helios.md']);
  });

  it('finds notes that appear and forgets those that go', async () => {
    await folder.write('New/Meridia.md', encodeText('x'));
    folder.changed('New/Meridia.md');
    await vault.process(file('Theses/Helios.md'), (text) => text);
    expect(vault.getFolderByPath('New')?.children.map((each) => each.name)).toEqual(['Meridia.md']);
    await folder.remove('New/Meridia.md');
    folder.changed('New/Meridia.md');
    await vault.process(file('Theses/Helios.md'), (text) => text);
    expect(vault.getFileByPath('New/Meridia.md')).toBeNull();
  });

  it('refuses to create a note that is there, or in a folder that is not', async () => {
    await expect(vault.create('Theses/Helios.md', '')).rejects.toThrow('File already exists');
    await expect(vault.create('Nowhere/a.md', '')).rejects.toThrow('ENOENT');
  });
});
