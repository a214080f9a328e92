import type { IsoDay } from './iso-day';
import { readDatedEntry } from './ledger-entry';
import type { ListItem } from './list-tree';
import type { MilestoneDraft } from './milestone-draft';
import { isDone, noFields, readStatement } from './milestone-draft';
import type { MilestoneGroup } from './milestone-group';
import { readMilestoneHeading } from './milestone-heading';
import { readLabelledItems, readMilestoneItem } from './milestone-items';
import { readMilestoneLine } from './milestone-line';
import type { PlacedPart } from './milestone-section';
import { groupOf, placeParts } from './milestone-section';
import { readMilestoneTable } from './milestone-table';
import type { NotePart, PartOf } from './note-parts';

/** What a walk over a note found. */
export interface FoundMilestones {
  readonly drafts: readonly MilestoneDraft[];
  /** Items and tables that stand in milestone sections, milestones or not. */
  readonly sectionLines: ReadonlySet<number>;
}

/** What a part gives, and how many parts behind it are used up with it. */
interface PartReading {
  readonly drafts: readonly MilestoneDraft[];
  readonly used: number;
}

/** Reads the milestones of a note part by part. */
export function findMilestones(
  parts: readonly NotePart[],
  anchor: IsoDay,
  extra: readonly string[],
): FoundMilestones {
  const placed = placeParts(parts, anchor, extra);
  const drafts: MilestoneDraft[] = [];
  for (let at = 0; at < placed.length; at++) {
    const reading = readPart(placed, at, anchor);
    drafts.push(...reading.drafts);
    at += reading.used;
  }
  const inSection = placed.filter(({ section }) => section !== null);
  return { drafts, sectionLines: new Set(inSection.flatMap(({ part }) => linesOf(part))) };
}

function readPart(placed: readonly PlacedPart[], at: number, anchor: IsoDay): PartReading {
  const { part, section } = placed[at] ?? { part: null, section: null };
  const group = groupOf(section);
  switch (part?.kind) {
    case 'heading': {
      const body = partsBelow(placed, at, (each) => each.kind !== 'heading');
      const draft = readMilestoneHeading(part, section, body, anchor);
      return draft ? { drafts: [draft], used: body.length } : nothing;
    }
    case 'prose': {
      const text = readMilestoneLine(part.text.text);
      if (text === null) return nothing;
      const entries = partsBelow(placed, at, isEntry);
      const items = entries.flatMap((each) => (each.kind === 'item' ? [each.item] : []));
      return { drafts: [readLine(part, text, group, items, anchor)], used: entries.length };
    }
    case 'item': {
      const { item } = part;
      const drafts = section
        ? readMilestoneItem(item, group, anchor)
        : readLabelledItems(item, anchor);
      return { drafts, used: 0 };
    }
    case 'table':
      return section ? { drafts: readMilestoneTable(part.rows, group, anchor), used: 0 } : nothing;
    default:
      return nothing;
  }
}

function linesOf(part: NotePart): readonly number[] {
  if (part.kind === 'item') return itemLines(part.item);
  return part.kind === 'table' ? part.rows.map(({ number }) => number) : [];
}

function itemLines(item: ListItem): readonly number[] {
  return [item.line, ...item.children.flatMap(itemLines)];
}

const nothing: PartReading = { drafts: [], used: 0 };

/** The parts right behind one, as long as they pass a test. */
function partsBelow(
  placed: readonly PlacedPart[],
  at: number,
  passes: (part: NotePart) => boolean,
): readonly NotePart[] {
  const parts: NotePart[] = [];
  for (let next = at + 1; next < placed.length; next++) {
    const part = placed[next]?.part;
    if (!part || !passes(part)) break;
    parts.push(part);
  }
  return parts;
}

function isEntry(part: NotePart): boolean {
  return part.kind === 'item' && readDatedEntry(part.item.content) !== null;
}

/** `Milestone: …` as a line of text; `words` are what follows the colon. */
function readLine(
  part: PartOf<'prose'>,
  words: string,
  group: MilestoneGroup | null,
  entries: readonly ListItem[],
  anchor: IsoDay,
): MilestoneDraft {
  const text = { ...part.text, text: words };
  const { target, promised } = readStatement(text, noFields, anchor);
  return {
    line: part.line,
    shape: 'line',
    group: group?.name ?? null,
    text: words,
    target,
    promised: promised ?? group?.deadline ?? null,
    done: isDone(text, noFields, null),
    entries,
  };
}
