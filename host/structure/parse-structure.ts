import type { CachedMetadata } from 'obsidian';
import { readFullStructure } from './full-structure';
import { readLinearStructure } from './linear-structure';
import { isTooCostly } from './parse-cost';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Stands in for Obsidian's metadata cache: the block structure of a note's text. Offsets count
 * UTF-16 code units, lines and columns count from zero; a byte order mark counts as a character of
 * the first line. Never throws: notes too long, too deep or too crowded for the full Markdown parser
 * get the shorter structure of `readLinearStructure`.
 */
export function parseStructure(text: string): CachedMetadata {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const body = text.slice(shift);
  if (isTooCostly(body)) return readLinearStructure(body, shift);
  try {
    return readFullStructure(body, shift);
  } catch {
    // The full parser runs out of stack on blocks nested in ways the estimate does not see.
    return readLinearStructure(body, shift);
  }
}
