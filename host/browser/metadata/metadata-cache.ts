import type { CachedMetadata, MetadataCache, TAbstractFile, TFile, Vault } from 'obsidian';
import { parseStructure } from '../../structure/parse-structure';
import { HostEvents } from '../base/events';
import { HostFile } from '../vault/files';
import type { LinkResolver } from './link-resolver';
import { getLinkpath } from './link-text';

type LinkCounts = Record<string, Record<string, number>>;

const readsAtOnce = 8;

/** Obsidian's `MetadataCache`: the structure of every note, and which note links where. */
export class HostMetadataCache extends HostEvents implements Omit<MetadataCache, 'on'> {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #caches = new Map<string, CachedMetadata>();
  #pending = 0;

  constructor(
    private readonly vault: Vault,
    private readonly links: LinkResolver,
  ) {
    super();
    vault.on('create', (file) => this.#refresh(file));
    vault.on('modify', (file) => this.#refresh(file));
    vault.on('delete', (file) => this.#forget(file));
    vault.on('rename', (file, oldPath) => this.#move(file, oldPath));
  }

  /** Reads every note once, without events; then tells that all links are resolved. */
  async load(): Promise<void> {
    const waiting = this.vault.getMarkdownFiles();
    const readNext = async (): Promise<void> => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        this.#caches.set(file.path, parseStructure(await this.vault.cachedRead(file)));
      }
    };
    await Promise.all(Array.from({ length: readsAtOnce }, readNext));
    this.#countAllLinks();
    this.trigger('resolved');
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.links.getFirstLinkpathDest(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension?: boolean): string {
    return this.links.fileToLinktext(file, sourcePath, omitMdExtension);
  }

  #refresh(file: TAbstractFile): void {
    if (!(file instanceof HostFile) || file.extension !== 'md') return;
    this.#pending += 1;
    // After the listeners of the vault's own event, as in Obsidian.
    window.setTimeout(() => void this.#read(file).finally(() => this.#settle()));
  }

  async #read(file: HostFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    if (text === null || file.deleted) return;
    const cache = parseStructure(text);
    this.#caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.#countLinks(file.path, cache);
    this.trigger('resolve', file);
  }

  #settle(): void {
    this.#pending -= 1;
    if (this.#pending > 0) return;
    this.#countAllLinks();
    this.trigger('resolved');
  }

  #forget(file: TAbstractFile): void {
    if (!(file instanceof HostFile)) return;
    const before = this.getCache(file.path);
    this.#caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    this.trigger('deleted', file, before);
  }

  /** A rename keeps the cache and sends no `changed`, as in Obsidian. */
  #move(file: TAbstractFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    if (cache === undefined) return;
    this.#caches.delete(oldPath);
    this.#caches.set(file.path, cache);
    this.#countAllLinks();
  }

  #countAllLinks(): void {
    this.resolvedLinks = {};
    this.unresolvedLinks = {};
    for (const [path, cache] of this.#caches) this.#countLinks(path, cache);
  }

  #countLinks(path: string, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    const links = [
      ...(cache.links ?? []),
      ...(cache.embeds ?? []),
      ...(cache.frontmatterLinks ?? []),
    ];
    for (const { link } of links) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      if (target !== null) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }
}
