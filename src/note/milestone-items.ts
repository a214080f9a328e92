import { readFieldLine, readFieldLines } from './field-keys';
import type { IsoDay } from './iso-day';
import { readDatedEntry } from './ledger-entry';
import type { ListItem } from './list-tree';
import type { MilestoneDraft, StatedFields } from './milestone-draft';
import { isDone, readStatement } from './milestone-draft';
import type { MilestoneGroup } from './milestone-group';
import { openGroup } from './milestone-group';
import { readMilestoneLine } from './milestone-line';
import { readMilestoneText } from './milestone-text';
import { endsWithColon } from './note-parts';

/**
 * The milestones of a list item and the items below it. An item with items below that states neither
 * target nor deadline, or that ends with a colon, is a group; below any other item stand its ledger,
 * its fields and remarks.
 */
export function readMilestoneItem(
  item: ListItem,
  group: MilestoneGroup | null,
  anchor: IsoDay,
): readonly MilestoneDraft[] {
  const text = readMilestoneText(item.content);
  if (text.text === '')
    return item.children.flatMap((child) => readMilestoneItem(child, group, anchor));
  const labelled = readMilestoneLine(text.text);
  if (labelled === null && endsWithColon(text.text)) {
    const inner = openGroup(text.text, group, anchor);
    return item.children.flatMap((child) => readMilestoneItem(child, inner, anchor));
  }
  const own = labelled === null ? text : { ...text, text: labelled };
  const stated = statedByChildren(item);
  const { target, promised } = readStatement(own, stated, anchor);
  if (labelled === null && target === null && promised === null && opensGroup(item)) {
    const inner = openGroup(own.text, group, anchor);
    return item.children.flatMap((child) => readMilestoneItem(child, inner, anchor));
  }
  return [
    {
      line: item.line,
      shape: item.task === null ? (labelled === null ? 'item' : 'line') : 'task',
      group: group?.name ?? null,
      text: own.text,
      target,
      promised: promised ?? group?.deadline ?? null,
      done: isDone(own, stated, item.task),
      entries: item.children,
    },
    ...item.children.flatMap((child) => readLabelledItems(child, anchor)),
  ];
}

/** Where items are no milestones by themselves, those that say `Milestone: …` are, however deep. */
export function readLabelledItems(item: ListItem, anchor: IsoDay): readonly MilestoneDraft[] {
  const { text } = readMilestoneText(item.content);
  if (readMilestoneLine(text) !== null) return readMilestoneItem(item, null, anchor);
  return item.children.flatMap((child) => readLabelledItems(child, anchor));
}

/** Items below make a group, unless they are fields or entries of a ledger. */
function opensGroup(item: ListItem): boolean {
  return (
    item.task === null &&
    item.children.length > 0 &&
    item.children.every(
      (child) =>
        readDatedEntry(child.content) === null &&
        readFieldLine(readMilestoneText(child.content).text) === null,
    )
  );
}

function statedByChildren(item: ListItem): StatedFields {
  return readFields(item.children.map((child) => readMilestoneText(child.content).text));
}

/** The `Due: …`, `Target: …` and `Status: …` among lines of plain text; of each kind the first. */
export function readFields(texts: readonly string[]): StatedFields {
  const found = texts.flatMap(readFieldLines);
  const valueOf = (kind: 'due' | 'target' | 'status'): string | null =>
    found.find((field) => field.kind === kind)?.value ?? null;
  return { due: valueOf('due'), target: valueOf('target'), status: valueOf('status') };
}
