import type { TAbstractFile, TFile, TFolder, Vault } from 'obsidian';
import { HostEvents } from '../base/events';
import type { HostAdapter } from './adapter';
import { FileTree } from './file-tree';
import { HostFile, HostFolder } from './files';
import { JobQueue } from './job-queue';
import { isHiddenPath, normalizePath, parentPath } from './normalize-path';
import { decodeText, encodeText } from './text-bytes';

/**
 * Obsidian's `Vault` over the folder. Everything that writes goes through one queue, so that
 * `process` reads and writes with nothing in between. Not here: `append`, `appendBinary`, `copy`.
 */
export class HostVault
  extends HostEvents
  implements Omit<Vault, 'adapter' | 'append' | 'appendBinary' | 'copy' | 'on'>
{
  readonly configDir = '.obsidian';
  readonly #tree: FileTree;
  readonly #queue = new JobQueue();

  constructor(readonly adapter: HostAdapter) {
    super();
    this.#tree = new FileTree(this as unknown as Vault);
  }

  /** Reads the folder and keeps in step with it from then on. */
  async load(): Promise<void> {
    await this.adapter.load();
    for (const [path, stat] of this.adapter.known) {
      if (!isHiddenPath(path)) this.#tree.add(path, stat);
    }
    this.adapter.client.watch((path) => void this.#queue.run(() => this.#syncFromDisk(path)));
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const found = this.#tree.get(path);
    return found instanceof HostFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.#tree.get(path);
    return found instanceof HostFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.#tree.folders().filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.#tree.files();
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  async create(path: string, data: string): Promise<TFile> {
    return this.createBinary(path, encodeText(data));
  }

  createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    const clean = normalizePath(path);
    return this.#queue.run(async () => {
      if (await this.adapter.exists(clean)) throw new Error('File already exists.');
      if (!(await this.adapter.exists(parentPath(clean)))) {
        throw new Error(`ENOENT: no such file or directory, open '${clean}'`);
      }
      await this.adapter.writeBinary(clean, data);
      const file = this.#tree.add(clean, this.adapter.known.get(clean)) as HostFile;
      this.trigger('create', file);
      return file;
    });
  }

  createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    return this.#queue.run(async () => {
      if (await this.adapter.exists(clean)) throw new Error('Folder already exists.');
      await this.adapter.mkdir(clean);
      const folder = this.#tree.add(clean, this.adapter.known.get(clean)) as HostFolder;
      this.trigger('create', folder);
      return folder;
    });
  }

  async read(file: TFile): Promise<string> {
    return decodeText(await this.readBinary(file));
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: TFile, data: string): Promise<void> {
    await this.modifyBinary(file, encodeText(data));
  }

  modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.#queue.run(() => this.#put(file, data));
  }

  /** Changes a file's text in one step. A function that throws leaves the file as it was. */
  process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.#queue.run(async () => {
      const before = await this.read(file);
      const after = change(before);
      if (after !== before) await this.#put(file, encodeText(after));
      return after;
    });
  }

  delete(file: TAbstractFile): Promise<void> {
    return this.#queue.run(async () => {
      await this.adapter.remove(file.path);
      this.#drop(file);
    });
  }

  /** Into the vault's own `.trash`; the system's trash is out of a page's reach. */
  trash(file: TAbstractFile): Promise<void> {
    return this.#queue.run(async () => {
      await this.adapter.trashLocal(file.path);
      this.#drop(file);
    });
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    const clean = normalizePath(newPath);
    return this.#queue.run(async () => {
      const taken = (await this.adapter.exists(clean)) && clean !== file.path;
      const onlyCase = clean.toLowerCase() === file.path.toLowerCase();
      if (taken && !onlyCase) throw new Error('Destination file already exists!');
      await this.adapter.rename(file.path, clean);
      for (const { moved, oldPath } of this.#tree.move(file, clean)) {
        this.trigger('rename', moved, oldPath);
      }
    });
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof HostFolder) HostVault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  async #put(file: TFile, data: ArrayBuffer): Promise<void> {
    await this.adapter.writeBinary(file.path, data);
    this.#tree.restat(file, this.adapter.known.get(file.path));
    this.trigger('modify', file);
  }

  #drop(file: TAbstractFile): void {
    for (const dropped of this.#tree.remove(file)) this.trigger('delete', dropped);
  }

  /** Something changed on disk. Our own writes are known by their time and size. */
  async #syncFromDisk(path: string): Promise<void> {
    await this.adapter.afterWriting(path);
    const before = this.adapter.known.get(path);
    const now = await this.adapter.client.stat(path);
    if (before?.mtime === now?.mtime && before?.size === now?.size) return;
    if (isHiddenPath(path)) {
      if (now !== null) this.adapter.known.set(path, now);
      this.trigger('raw', path);
      return;
    }
    const file = this.#tree.get(path);
    if (now === null) {
      this.adapter.known.delete(path);
      if (file !== null) this.#drop(file);
      return;
    }
    this.adapter.known.set(path, now);
    if (file instanceof HostFile) this.#tree.restat(file, now);
    if (file === null) this.trigger('create', this.#tree.add(path, now));
    else if (file instanceof HostFile) this.trigger('modify', file);
  }
}
