import { plainText } from '../../note/inline-text';
import type { Milestone } from '../../note/parsed-note';

/** A milestone in one line: `Fleet: 2000 cars on the road`. */
export function milestoneName({ group, text }: Milestone): string {
  return group === null ? plainText(text) : `${plainText(group)}: ${plainText(text)}`;
}
