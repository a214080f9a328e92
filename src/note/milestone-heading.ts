import { readFieldLine } from './field-keys';
import type { IsoDay } from './iso-day';
import type { MilestoneDraft } from './milestone-draft';
import { isDone, readStatement } from './milestone-draft';
import { readFields } from './milestone-items';
import { readMilestoneLine } from './milestone-line';
import type { MilestoneSection } from './milestone-section';
import type { MilestoneText } from './milestone-text';
import { readMilestoneText } from './milestone-text';
import type { NotePart, PartOf } from './note-parts';

/**
 * A heading whose body states `Due: …`, `Target: …` or `Status: …` is one milestone: a sub-heading of a
 * section, or any heading that says `Milestone: …`. Null for other headings. `body` are the parts up to
 * the next heading.
 */
export function readMilestoneHeading(
  part: PartOf<'heading'>,
  section: MilestoneSection | null,
  body: readonly NotePart[],
  anchor: IsoDay,
): MilestoneDraft | null {
  const labelled = readMilestoneLine(part.text.text);
  const isSubHeading = (section?.headings.length ?? 0) > 0;
  if (!isSubHeading && labelled === null) return null;
  const texts = body.flatMap(textOf);
  if (!texts.some((text) => readFieldLine(text) !== null)) return null;
  const stated = readFields(texts);
  const text: MilestoneText = { ...part.text, text: labelled ?? part.text.text };
  const group = section?.headings.findLast(({ level }) => level < part.level)?.group ?? null;
  const { target, promised } = readStatement(text, stated, anchor);
  return {
    line: part.line,
    shape: 'heading',
    group: group?.name ?? null,
    text: text.text,
    target,
    promised: promised ?? group?.deadline ?? null,
    done: isDone(text, stated, null),
    entries: body.flatMap((each) => (each.kind === 'item' ? [each.item] : [])),
  };
}

function textOf(part: NotePart): readonly string[] {
  if (part.kind === 'item') return [readMilestoneText(part.item.content).text];
  return part.kind === 'prose' ? [part.text.text] : [];
}
