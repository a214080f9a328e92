import type { FileStats, TAbstractFile, TFile, TFolder, Vault } from 'obsidian';

/** A file or folder of the vault. Its identity stays when it is renamed. */
export abstract class HostAbstractFile implements TAbstractFile {
  vault: Vault;
  path = '';
  name = '';
  parent: TFolder | null = null;
  deleted = false;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path.slice(path.lastIndexOf('/') + 1);
  }
}

export class HostFile extends HostAbstractFile implements TFile {
  stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
  declare basename: string;
  declare extension: string;

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

export class HostFolder extends HostAbstractFile implements TFolder {
  children: HostAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
