const FENCE = /^[ \t]{0,4000}(`{3,1000}|~{3,1000})/;

/** A block that swallows lines until the line that ends it. */
export interface RawBlock {
  readonly type: 'code' | 'comment' | 'html';
  /** Tells whether a line, read after the first, is the last one. */
  readonly isLast: (line: string) => boolean;
}

/** The block that a line, without its quote marks, opens; null when it opens none. */
export function openRawBlock(content: string): RawBlock | null {
  const fence = FENCE.exec(content)?.[1];
  if (fence !== undefined) {
    return { type: 'code', isLast: (line) => isClosingFence(line, fence) };
  }
  const start = content.trimStart();
  if (start.startsWith('%%')) return { type: 'comment', isLast: (line) => line.includes('%%') };
  if (start.startsWith('<!--')) return { type: 'html', isLast: (line) => line.includes('-->') };
  return null;
}

function isClosingFence(line: string, fence: string): boolean {
  const closing = line.trim();
  return closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length);
}
