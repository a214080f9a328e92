import { readHeaderKey } from './header-lines';
import type { HeaderKey } from './header-lines';
import { linkName, wikilinksIn } from './link-name';
import type { NoteStructure } from './structure';

/** What the properties (YAML) of a note say of its header. Values of unexpected types are left out. */
export interface HeaderProperties {
  readonly dates: readonly string[];
  readonly reviewed: readonly string[];
  readonly reviewIntervals: readonly string[];
  readonly thesis: boolean;
  readonly topics: readonly string[];
  readonly tags: readonly string[];
}

export function readHeaderProperties(structure: NoteStructure): HeaderProperties {
  const values = new Map<HeaderKey, string[]>();
  const topics: string[] = [];
  for (const [name, value] of Object.entries(structure.frontmatter ?? {})) {
    const key = readHeaderKey(name);
    if (!key) continue;
    const texts = textsOf(value);
    values.set(key, [...(values.get(key) ?? []), ...texts]);
    if (key === 'tags') topics.push(...linksIn(value));
  }
  for (const { key, link } of structure.frontmatterLinks ?? []) {
    if (readHeaderKey(key.split('.', 1)[0] ?? '') === 'tags') topics.push(linkName(link));
  }
  const tags = (values.get('tags') ?? []).flatMap(tagsIn);
  return {
    dates: values.get('date') ?? [],
    reviewed: values.get('reviewed') ?? [],
    reviewIntervals: values.get('reviewInterval') ?? [],
    thesis: (values.get('thesis') ?? []).some((text) => text.toLowerCase() === 'true'),
    topics,
    tags,
  };
}

/** Strings, numbers, booleans and lists of them as texts; nothing for anything else. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (value instanceof Date && !Number.isNaN(value.getTime())) return [value.toISOString()];
  if (!Array.isArray(value)) return [];
  // A list in a list is an unquoted `[[link]]`, never a text.
  return (value as readonly unknown[]).flatMap((each) =>
    Array.isArray(each) ? [] : textsOf(each),
  );
}

/** Names linked in a value, `tags: [[macro]]` without quotes included, which YAML reads as lists. */
function linksIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return wikilinksIn(value).map(linkName);
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((each) => {
    if (typeof each === 'string') return wikilinksIn(each).map(linkName);
    const inner: unknown = Array.isArray(each) ? (each as readonly unknown[]) : null;
    return inner === null ? [] : textsOf(inner).map(linkName);
  });
}

/** `macro, #valuation` gives `macro` and `valuation`; links and bare numbers are no tags. */
function tagsIn(text: string): readonly string[] {
  if (text.includes('[[')) return [];
  return text
    .split(/[,\s]+/)
    .map((part) => part.replace(/^#/, ''))
    .filter((part) => part !== '' && !/^\d+$/.test(part));
}
