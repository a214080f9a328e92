import type { TFile, Vault } from 'obsidian';
import { parentPath } from '../vault/normalize-path';

/** Finds the note a link means, as Obsidian does: exact path, else the nearest file of that name. */
export class LinkResolver {
  #byName: Map<string, TFile[]> | null = null;

  constructor(private readonly vault: Vault) {
    const forget = (): void => {
      this.#byName = null;
    };
    vault.on('create', forget);
    vault.on('delete', forget);
    vault.on('rename', forget);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    return this.#find(linkpath, sourcePath) ?? this.#find(`${linkpath}.md`, sourcePath);
  }

  /** The shortest link to a file: its name when no other file has it, else its path. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const omit = omitMdExtension && file.extension === 'md';
    const unique = this.#named(file.name).length === 1;
    if (unique) return omit ? file.basename : file.name;
    return omit ? file.path.slice(0, -'.md'.length) : file.path;
  }

  #find(linkpath: string, sourcePath: string): TFile | null {
    const folder = parentPath(sourcePath);
    const relative = linkpath.startsWith('./') || linkpath.startsWith('../');
    const wanted = (relative ? resolveRelative(folder, linkpath) : linkpath)
      .replace(/^\//, '')
      .toLowerCase();
    const named = this.#named(wanted.slice(wanted.lastIndexOf('/') + 1));
    const exact = named.find((file) => file.path.toLowerCase() === wanted);
    if (exact !== undefined || relative) return exact ?? null;
    const fitting = named.filter((file) => file.path.toLowerCase().endsWith(`/${wanted}`));
    const isNear = (file: TFile) => folder !== '/' && file.path.startsWith(`${folder}/`);
    fitting.sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.path.length - b.path.length);
    return fitting[0] ?? null;
  }

  #named(name: string): TFile[] {
    this.#byName ??= groupByName(this.vault.getFiles());
    return this.#byName.get(name.toLowerCase()) ?? [];
  }
}

function groupByName(files: readonly TFile[]): Map<string, TFile[]> {
  const groups = new Map<string, TFile[]>();
  for (const file of files) {
    const name = file.name.toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}

function resolveRelative(folder: string, linkpath: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
