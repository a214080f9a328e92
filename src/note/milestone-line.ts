import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';

const labels = lexicons.flatMap(({ note }) => note.milestoneLabels);

/**
 * What follows the colon of `Milestone: …`, a milestone wherever it stands; null for other lines.
 * `text` is plain.
 */
export function readMilestoneLine(text: string): string | null {
  const colon = text.search(/[:：]/);
  if (colon < 1 || !labels.includes(foldWords(text.slice(0, colon).trim()))) return null;
  const rest = text.slice(colon + 1).trim();
  return rest === '' ? null : rest;
}
