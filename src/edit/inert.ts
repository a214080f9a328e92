import type { Line } from '../note/lines';
import { BlockScanner } from './block-scanner';
import type { InertKind } from './inert-kind';
import { markComments } from './mark-comments';
import { propertiesEnd } from './properties-block';

/**
 * Says for every line whether it lies in properties, a fence, indented code, an HTML block or
 * comment, a `%%` comment or a `$$` block; null for ordinary lines. Follows the block rules of
 * CommonMark 0.31 (containers, fences, indented code, HTML blocks) and Obsidian's two extensions.
 * Linear in the length of the note.
 */
export function findInert(lines: readonly Line[]): readonly (InertKind | null)[] {
  const inert: (InertKind | null)[] = [];
  const end = propertiesEnd(lines);
  const scanner = new BlockScanner();
  for (const line of lines) {
    inert.push(end !== null && line.number <= end ? 'properties' : scanner.next(line.text));
  }
  return markComments(lines, inert);
}
