import type { CachedMetadata } from 'obsidian';

/** Obsidian's `parseFrontMatterEntry`: the value of the first property whose name fits. */
export function parseFrontMatterEntry(
  frontmatter: Readonly<Record<string, unknown>> | null | undefined,
  key: string | RegExp,
): unknown {
  const fits = (name: string) =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const found = Object.entries(frontmatter ?? {}).find(([name]) => fits(name));
  return found?.[1] ?? null;
}

/** A property as a list of texts: a list of them, or one text cut at commas. */
export function parseFrontMatterStringArray(
  frontmatter: Readonly<Record<string, unknown>> | null | undefined,
  key: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const texts = items.flatMap((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : [],
  );
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? null : filled;
}

export function parseFrontMatterAliases(
  frontmatter: Readonly<Record<string, unknown>> | null | undefined,
): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases?$/i);
}

/** The tags of the properties, each with `#`. */
export function parseFrontMatterTags(
  frontmatter: Readonly<Record<string, unknown>> | null | undefined,
): string[] | null {
  const names = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  const words = names?.flatMap((name) => name.split(/\s+/)) ?? [];
  const tags = words.map((word) => (word.startsWith('#') ? word : `#${word}`));
  return tags.length === 0 ? null : tags;
}

/** Every tag of a note, of its properties first. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = cache.tags?.map(({ tag }) => tag) ?? [];
  const all = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
  return all.length === 0 ? null : all;
}
