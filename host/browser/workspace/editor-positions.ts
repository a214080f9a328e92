import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** Offset of a position; one past the end of its line or of the text is moved to that end. */
export function toOffset(text: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= text.lines) return text.length;
  const found = text.line(line + 1);
  return Math.min(found.from + Math.max(ch, 0), found.to);
}

/** Position of an offset; lines and columns count from zero. */
export function toPosition(text: Text, offset: number): EditorPosition {
  const line = text.lineAt(Math.min(Math.max(offset, 0), text.length));
  return { line: line.number - 1, ch: offset - line.from };
}
