import type { RootContent } from 'mdast';
import type { CachedMetadata, SectionCache } from 'obsidian';
import { findBlockId } from './block-id';
import { finishDraft, newDraft } from './draft';
import type { Draft } from './draft';
import { readProperties } from './frontmatter';
import { collectEntries } from './inline-entries';
import { mapLines } from './line-map';
import type { LineMap } from './line-map';
import { endOf, readMarkdown, startOf } from './markdown-tree';

const CALLOUT = /^>\s{0,99}\[![^\]]{1,200}\]/;

/**
 * The structure of a note read by a full Markdown parser. `shift` is as for `mapLines`.
 * @throws RangeError when blocks are nested deeper than the stack.
 */
export function readFullStructure(text: string, shift: number): CachedMetadata {
  const lines = mapLines(text, shift);
  const draft = newDraft();
  for (const node of readMarkdown(text).children) {
    const section = readSection(text, lines, node);
    if (nameBlock(text, draft, node, section)) continue;
    draft.sections.push(section);
    if (node.type === 'yaml') draft.properties = readProperties(node.value, section.position);
    else collectEntries({ text, lines, draft }, node);
  }
  return finishDraft(draft);
}

function readSection(text: string, lines: LineMap, node: RootContent): SectionCache {
  const from = startOf(node);
  const isCallout = node.type === 'blockquote' && CALLOUT.test(text.slice(from, from + 300));
  // A list or quote starts with the indent of its first line.
  const isContainer = node.type === 'blockquote' || node.type === 'list';
  return {
    type: isCallout ? 'callout' : node.type,
    position: lines.span(isContainer ? lines.lineStart(from) : from, endOf(node)),
  };
}

/**
 * Gives a block its `^id`. A line that holds nothing but an id names the block above it and is no
 * section itself: then the answer is true.
 */
function nameBlock(text: string, draft: Draft, node: RootContent, section: SectionCache): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const found = findBlockId(text.slice(startOf(node), endOf(node)));
  if (found === null) return false;
  const before = draft.sections.at(-1);
  const namesBefore = found.isAlone && node.type === 'paragraph' && before !== undefined;
  const target = namesBefore ? before : section;
  target.id = found.id;
  draft.blocks.set(found.id, { id: found.id, position: target.position });
  return namesBefore;
}
