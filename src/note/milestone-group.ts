import type { IsoDay } from './iso-day';
import type { Deadline } from './language/deadline';
import { readDeadline } from './language/read-deadline';
import { labelName } from './note-parts';

/** What milestones stand under: a label, an item above them or a sub-heading. */
export interface MilestoneGroup {
  /** Without colon and markup. */
  readonly name: string;
  /** Its own deadline or that of the group around it, for milestones that state none. */
  readonly deadline: Deadline | null;
}

/** `text` is the plain text of the label, item or heading. */
export function openGroup(
  text: string,
  around: MilestoneGroup | null,
  anchor: IsoDay,
): MilestoneGroup {
  const name = labelName(text);
  return { name, deadline: readDeadline(name, anchor) ?? around?.deadline ?? null };
}
