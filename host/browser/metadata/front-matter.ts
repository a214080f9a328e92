import type { FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

/** Where the YAML properties of a note stand; offsets in UTF-16 code units. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const opening = /^---[ \t]{0,99}\r?\n/.exec(content);
  if (opening === null) return none;
  const from = opening[0].length;
  const closing = /(?:^|\n)---[ \t]{0,99}(?:\r?\n|$)/.exec(content.slice(from));
  if (closing === null) return none;
  const to = from + closing.index + (closing[0].startsWith('\n') ? 1 : 0);
  const contentStart = from + closing.index + closing[0].length;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart };
}

export function parseYaml(yaml: string): unknown {
  return parse(yaml);
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
