import type { FrontmatterLinkCache, Pos } from 'obsidian';
import { parse } from 'yaml';
import type { DraftProperties } from './draft';
import { splitWikiLink } from './wiki-link';

/** Longer properties are no person's; they are not worth the time a YAML parser may take. */
const LONGEST = 100_000;
const WIKI_LINK = /\[\[[^[\]\n]{1,1000}\]\]/g;

/** Reads YAML properties; null when they are empty, no mapping, or cannot be read. */
export function readProperties(yaml: string, position: Pos): DraftProperties | null {
  if (yaml.length > LONGEST) return null;
  const data = parseMapping(yaml);
  if (data === null) return null;
  const links: FrontmatterLinkCache[] = [];
  collectLinks(data, '', links);
  return { frontmatter: data, frontmatterPosition: position, frontmatterLinks: links };
}

function parseMapping(yaml: string): Record<string, unknown> | null {
  try {
    const data: unknown = parse(yaml.replace(/\r\n?/g, '\n'), { logLevel: 'error' });
    return isMapping(data) ? data : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists the wikilinks of all values; `topics.0` is the first item of the property `topics`. */
function collectLinks(value: unknown, key: string, links: FrontmatterLinkCache[]): void {
  if (typeof value === 'string') {
    for (const match of value.matchAll(WIKI_LINK)) links.push({ key, ...splitWikiLink(match[0]) });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      collectLinks(child, key === '' ? name : `${key}.${name}`, links);
    }
  }
}
