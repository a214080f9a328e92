import type { Line } from './lines';
import type { Outline, OutlineBlock } from './outline';

const HIDDEN_BLOCKS: ReadonlySet<string> = new Set(['code', 'comment', 'html', 'yaml', 'math']);
const NESTING_BLOCKS: ReadonlySet<string> = new Set(['list', 'blockquote', 'callout']);

/**
 * Numbers of the lines that hold no prose: code, comments, HTML, properties and formulas. The host
 * names such blocks at the top level only, so fences inside lists and quotes are looked for here.
 */
export function findHiddenLines(lines: readonly Line[], outline: Outline): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const block of outline.blocks) {
    if (HIDDEN_BLOCKS.has(block.type)) {
      for (const line of blockLines(lines, block)) hidden.add(line.number);
    } else if (NESTING_BLOCKS.has(block.type)) {
      addFencedLines(blockLines(lines, block), hidden);
    }
  }
  return hidden;
}

function blockLines(lines: readonly Line[], { first, last }: OutlineBlock): readonly Line[] {
  return lines.slice(first, last + 1);
}

function addFencedLines(lines: readonly Line[], hidden: Set<number>): void {
  let fence: string | null = null;
  for (const { text, number } of lines) {
    const mark = readFence(text);
    if (fence === null) {
      if (mark === null || (mark.fence.startsWith('`') && mark.rest.includes('`'))) continue;
      fence = mark.fence;
    } else if (mark?.fence.startsWith(fence) && mark.rest.trim() === '') {
      fence = null;
    }
    hidden.add(number);
  }
}

/** A fence after quote marks, list markers and white space: three or more back-ticks or tildes. */
function readFence(text: string): { fence: string; rest: string } | null {
  const body = text.replace(/^[\s>]*/, '').replace(/^(?:[-*+]|\d{1,9}[.)])[\s>]+/, '');
  const fence = /^(?:`{3,}|~{3,})/.exec(body)?.[0];
  return fence === undefined ? null : { fence, rest: body.slice(fence.length) };
}
