import type { BlockSubpathResult, CachedMetadata, HeadingSubpathResult } from 'obsidian';
import { stripHeading } from './link-text';

/** Where `#Heading`, `#Heading#Below` or `#^block` stands in a note; null when it is not there. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  return last.startsWith('^') ? resolveBlock(cache, last.slice(1)) : resolveHeading(cache, parts);
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (block === undefined) return null;
  const { start, end } = block.position;
  return { type: 'block', block, start, end };
}

function resolveHeading(
  cache: CachedMetadata,
  parts: readonly string[],
): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const wanted = parts.map((part) => stripHeading(part).toLowerCase());
  let found = 0;
  for (const [index, heading] of headings.entries()) {
    if (stripHeading(heading.heading).toLowerCase() !== wanted[found]) continue;
    found += 1;
    if (found < wanted.length) continue;
    const next = headings.slice(index + 1).find((other) => other.level <= heading.level) ?? null;
    return {
      type: 'heading',
      current: heading,
      next,
      start: heading.position.start,
      end: next?.position.start ?? null,
    } as HeadingSubpathResult;
  }
  return null;
}
