import type { Line } from '../note/lines';

const isFence = (line: Line | undefined): boolean =>
  line !== undefined && line.text.startsWith('---') && line.text.trimEnd() === '---';

/** Whether the note starts like properties do, closed or not. */
export function opensProperties(lines: readonly Line[]): boolean {
  return isFence(lines[0]);
}

/** Number of the line that closes the YAML properties at the top of a note; null without them. */
export function propertiesEnd(lines: readonly Line[]): number | null {
  if (!opensProperties(lines)) return null;
  for (const line of lines) {
    if (line.number > 0 && isFence(line)) return line.number;
  }
  return null;
}
