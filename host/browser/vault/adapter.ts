import type { DataAdapter, ListedFiles, Stat } from 'obsidian';
import type { EntryStat } from '../../protocol/folder-entry';
import type { FolderClient } from './folder-client';
import { normalizePath, parentPath } from './normalize-path';
import { decodeText, encodeText } from './text-bytes';

/** Obsidian's file access below the vault, by normalized path. Hidden files are reached here only. */
export class HostAdapter implements Omit<
  DataAdapter,
  'append' | 'appendBinary' | 'copy' | 'trashSystem'
> {
  /** What is known of every entry of the folder, hidden ones too. */
  readonly known = new Map<string, EntryStat>();
  readonly #writing = new Map<string, Promise<unknown>>();

  constructor(
    readonly client: FolderClient,
    private readonly name: string,
  ) {}

  async load(): Promise<void> {
    for (const { path, ...stat } of await this.client.list()) this.known.set(path, stat);
  }

  getName(): string {
    return this.name;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    const clean = normalizePath(path);
    if (clean === '/') return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const found = await this.client.stat(clean);
    if (found === null) return null;
    const { folder, ...times } = found;
    return { type: folder ? 'folder' : 'file', ...times };
  }

  async list(path: string): Promise<ListedFiles> {
    const folder = normalizePath(path);
    const listed: ListedFiles = { files: [], folders: [] };
    for (const entry of await this.client.list()) {
      if (parentPath(entry.path) !== folder) continue;
      (entry.folder ? listed.folders : listed.files).push(entry.path);
    }
    return listed;
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return this.client.read(normalizePath(path));
  }

  async read(path: string): Promise<string> {
    return decodeText(await this.readBinary(path));
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    const clean = normalizePath(path);
    const write = this.client.write(clean, data).then((stat) => this.known.set(clean, stat));
    this.#writing.set(clean, write);
    try {
      await write;
    } finally {
      if (this.#writing.get(clean) === write) this.#writing.delete(clean);
    }
  }

  /** Waits for a write of ours that is under way; only then does `known` tell our own from others'. */
  async afterWriting(path: string): Promise<void> {
    await Promise.allSettled([this.#writing.get(path)]);
  }

  async write(path: string, data: string): Promise<void> {
    await this.writeBinary(path, encodeText(data));
  }

  async process(path: string, change: (data: string) => string): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text);
    return text;
  }

  getResourcePath(path: string): string {
    return this.client.imageUrl(normalizePath(path));
  }

  async mkdir(path: string): Promise<void> {
    const clean = normalizePath(path);
    await this.client.makeFolder(clean);
    this.known.set(clean, { folder: true, ctime: 0, mtime: 0, size: 0 });
  }

  async remove(path: string): Promise<void> {
    const clean = normalizePath(path);
    await this.client.remove(clean);
    for (const key of this.#below(clean)) this.known.delete(key);
  }

  async rmdir(path: string): Promise<void> {
    await this.remove(path);
  }

  async trashLocal(path: string): Promise<void> {
    if (!(await this.exists('.trash'))) await this.mkdir('.trash');
    const name = normalizePath(path).split('/').at(-1) ?? '';
    const taken = await this.exists(`.trash/${name}`);
    await this.rename(path, taken ? `.trash/${Date.now()} ${name}` : `.trash/${name}`);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const from = normalizePath(path);
    const to = normalizePath(newPath);
    await this.client.rename(from, to);
    for (const key of this.#below(from)) {
      const stat = this.known.get(key);
      this.known.delete(key);
      if (stat !== undefined) this.known.set(to + key.slice(from.length), stat);
    }
  }

  #below(path: string): string[] {
    return [...this.known.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  }
}
