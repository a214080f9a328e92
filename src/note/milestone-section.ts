import type { IsoDay } from './iso-day';
import type { MilestoneGroup } from './milestone-group';
import { openGroup } from './milestone-group';
import type { NotePart, PartOf } from './note-parts';
import { labelName } from './note-parts';
import { meansMilestones } from './section-title';

/** The milestone section that a part of a note stands in. */
export interface MilestoneSection {
  /** Level of its heading, or null when a label opened it. */
  readonly level: number | null;
  /** Sub-headings down to the part, outermost first. */
  readonly headings: readonly { readonly level: number; readonly group: MilestoneGroup }[];
  readonly label: MilestoneGroup | null;
  /** The label has milestones already, so that a text behind them ends its group. */
  readonly labelUsed: boolean;
}

/** A part with the section it stands in; null outside of all sections. */
export interface PlacedPart {
  readonly part: NotePart;
  readonly section: MilestoneSection | null;
}

/**
 * Tells for every part in which milestone section it stands. The section of a heading ends at the
 * next heading of its level or above, the section of a label at the next heading or text. A part that
 * opens a section stands in it.
 */
export function placeParts(
  parts: readonly NotePart[],
  anchor: IsoDay,
  extra: readonly string[],
): readonly PlacedPart[] {
  const opening = findOpenings(parts, extra);
  let section: MilestoneSection | null = null;
  return parts.map((part) => {
    section = moveTo(part, section, opening, anchor);
    const placed = { part, section };
    const holds = part.kind === 'item' || part.kind === 'table';
    if (holds && section?.label) section = { ...section, labelUsed: true };
    return placed;
  });
}

/** The group that milestones of a section stand under; null right below what opened it. */
export function groupOf(section: MilestoneSection | null): MilestoneGroup | null {
  return section?.label ?? section?.headings.at(-1)?.group ?? null;
}

function moveTo(
  part: NotePart,
  section: MilestoneSection | null,
  opening: ReadonlySet<NotePart>,
  anchor: IsoDay,
): MilestoneSection | null {
  if (part.kind === 'heading') {
    if (section?.level != null && part.level > section.level) {
      return enterHeading(section, part, anchor);
    }
    return opening.has(part) ? openSection(part.level) : null;
  }
  if (part.kind === 'label') return enterLabel(section, part, opening, anchor);
  return part.kind === 'prose' ? passText(section) : section;
}

/**
 * The headings and labels that mean milestones. The title of a note does only when nothing else in it does: a
 * note called `Rocket catalysts` is not one section.
 */
function findOpenings(parts: readonly NotePart[], extra: readonly string[]): ReadonlySet<NotePart> {
  const means = (part: NotePart): boolean =>
    (part.kind === 'heading' && meansMilestones(part.text.text, extra)) ||
    (part.kind === 'label' && labelMeansMilestones(part, extra));
  const opening = new Set(parts.filter(means));
  const title = parts.find(({ kind }) => kind === 'heading');
  if (title?.kind === 'heading' && title.level === 1 && opening.size > 1) opening.delete(title);
  return opening;
}

function openSection(level: number | null): MilestoneSection {
  return { level, headings: [], label: null, labelUsed: false };
}

function enterHeading(
  section: MilestoneSection,
  part: PartOf<'heading'>,
  anchor: IsoDay,
): MilestoneSection {
  const above = section.headings.filter(({ level }) => level < part.level);
  const group = openGroup(part.text.text, above.at(-1)?.group ?? null, anchor);
  return {
    ...section,
    headings: [...above, { level: part.level, group }],
    label: null,
    labelUsed: false,
  };
}

/** Longest label that is a title, in code units; a longer one is a sentence that leads to a list. */
const longestLabel = 60;

function labelMeansMilestones(part: PartOf<'label'>, extra: readonly string[]): boolean {
  const name = labelName(part.text.text);
  const isSentence = /[。！？；;!?]|\.\s/.test(name);
  return name.length <= longestLabel && !isSentence && meansMilestones(name, extra);
}

/** A label opens a group where a section is open, else a section if it means milestones. */
function enterLabel(
  section: MilestoneSection | null,
  part: PartOf<'label'>,
  opening: ReadonlySet<NotePart>,
  anchor: IsoDay,
): MilestoneSection | null {
  if (section?.level == null && opening.has(part)) return openSection(null);
  if (section === null) return null;
  const around = section.headings.at(-1)?.group ?? null;
  return { ...section, label: openGroup(part.text.text, around, anchor), labelUsed: false };
}

/** A text ends the section of a label, and the group of a label that has its milestones. */
function passText(section: MilestoneSection | null): MilestoneSection | null {
  if (section?.level == null) return null;
  return section.labelUsed ? { ...section, label: null, labelUsed: false } : section;
}
