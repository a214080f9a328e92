import type { Line } from '../note/lines';
import { textAt } from './line-text';

const isFence = (text: string): boolean => text.trimEnd() === '---';

/** Whether the note starts like properties do, closed or not. */
export function opensProperties(lines: readonly Line[]): boolean {
  return isFence(textAt(lines, 0));
}

/** Number of the line that closes the YAML properties at the top of a note; null without them. */
export function propertiesEnd(lines: readonly Line[]): number | null {
  if (!opensProperties(lines)) return null;
  return lines.find(({ number, text }) => number > 0 && isFence(text))?.number ?? null;
}
