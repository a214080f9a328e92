import type { FileManager, TAbstractFile, TFile, TFolder, Vault } from 'obsidian';
import { parse, stringify } from 'yaml';
import type { LinkResolver } from '../metadata/link-resolver';
import { getFrontMatterInfo } from '../metadata/front-matter';

/** Obsidian's `FileManager`. Not here: updating links at a rename, attachments, asking before deleting. */
export class HostFileManager implements Omit<
  FileManager,
  'promptForDeletion' | 'getAvailablePathForAttachment'
> {
  constructor(
    private readonly vault: Vault,
    private readonly links: LinkResolver,
  ) {}

  getNewFileParent(): TFolder {
    return this.vault.getRoot();
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.vault.rename(file, newPath);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const embed = file.extension === 'md' ? '' : '!';
    const shown = alias === '' ? '' : `|${alias}`;
    return `${embed}[[${this.links.fileToLinktext(file, sourcePath)}${subpath}${shown}]]`;
  }

  /** Changes the properties of a note; the text below them stays as it is. */
  async processFrontMatter(
    file: TFile,
    change: (properties: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const parsed: unknown = info.exists ? parse(info.frontmatter) : null;
      const properties = isRecord(parsed) ? parsed : {};
      change(properties);
      const body = text.slice(info.contentStart);
      if (Object.keys(properties).length === 0) return body;
      return `---\n${stringify(properties, { lineWidth: 0 })}---\n${body}`;
    });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
