import type { TAbstractFile, TFile, Vault } from 'obsidian';
import type { EntryStat } from '../../protocol/folder-entry';
import { HostFile, HostFolder, type HostAbstractFile } from './files';
import { parentPath } from './normalize-path';

/** The files and folders of a vault by path, and as a tree. */
export class FileTree {
  readonly root: HostFolder;
  readonly #byPath = new Map<string, HostAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new HostFolder(vault, '/');
    this.root.name = '';
    this.#byPath.set('/', this.root);
  }

  get(path: string): HostAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): HostAbstractFile[] {
    return [...this.#byPath.values()];
  }

  files(): HostFile[] {
    return this.all().filter((file) => file instanceof HostFile);
  }

  folders(): HostFolder[] {
    return this.all().filter((file) => file instanceof HostFolder);
  }

  /** Adds an entry and the folders above it; an entry that is there already stays. */
  add(path: string, stat: EntryStat | undefined): HostAbstractFile {
    const present = this.#byPath.get(path);
    if (present !== undefined) return present;
    const Kind = stat?.folder === true ? HostFolder : HostFile;
    const added = new Kind(this.vault, path);
    this.#byPath.set(path, added);
    this.#attach(added);
    if (added instanceof HostFile) this.restat(added, stat);
    return added;
  }

  restat(file: TFile, stat: EntryStat | undefined): void {
    if (stat !== undefined) file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
  }

  /** Takes out a file, or a folder with all in it, children first. */
  remove(file: TAbstractFile): HostAbstractFile[] {
    const present = this.#byPath.get(file.path);
    if (present === undefined) return [];
    const children = present instanceof HostFolder ? [...present.children] : [];
    const removed = children.flatMap((child) => this.remove(child));
    this.#byPath.delete(present.path);
    this.#detach(present);
    present.deleted = true;
    return [...removed, present];
  }

  /** Gives a file or folder, and all in it, its new path. */
  move(file: TAbstractFile, newPath: string): { moved: HostAbstractFile; oldPath: string }[] {
    const present = this.#byPath.get(file.path);
    if (present === undefined) return [];
    this.#detach(present);
    const moves = this.#repath(present, newPath);
    this.#attach(present);
    return moves;
  }

  #repath(file: HostAbstractFile, path: string): { moved: HostAbstractFile; oldPath: string }[] {
    const oldPath = file.path;
    this.#byPath.delete(oldPath);
    file.setPath(path);
    this.#byPath.set(path, file);
    const children = file instanceof HostFolder ? file.children : [];
    const below = children.flatMap((child) => this.#repath(child, `${path}/${child.name}`));
    return [{ moved: file, oldPath }, ...below];
  }

  #attach(file: HostAbstractFile): void {
    const above = parentPath(file.path);
    const folder = { folder: true, ctime: 0, mtime: 0, size: 0 };
    const parent = above === '/' ? this.root : this.add(above, folder);
    if (!(parent instanceof HostFolder)) return;
    file.parent = parent;
    parent.children.push(file);
  }

  #detach(file: HostAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index >= 0) siblings.splice(index, 1);
    file.parent = null;
  }
}
