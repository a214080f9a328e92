import type { Line } from './lines';
import { lineAt } from './lines';
import type { NoteStructure, StructureListItem, StructureSpan } from './structure';

/** The host's structure by line numbers of our own (zero-based, both ends inclusive). */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  readonly blocks: readonly OutlineBlock[];
  readonly items: readonly OutlineItem[];
  /** Headings above a line, outermost first; a heading does not stand above itself. */
  readonly headingPath: (line: number) => readonly string[];
  /** The structure named places past the end of the text. */
  readonly pastEnd: boolean;
}

export interface OutlineHeading {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  readonly line: number;
}

/** A block: `paragraph`, `list`, `table`, `heading`, `code`, `yaml`, … */
export interface OutlineBlock {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

export interface OutlineItem {
  readonly line: number;
  readonly last: number;
  /** Line of the parent item, or null. */
  readonly parent: number | null;
  /** The character of its checkbox, or null when it has none. */
  readonly task: string | null;
}

/**
 * Lines come from offsets, because hosts count the lines of a note with lone CRs differently.
 * Entries that begin past the end of the text are left out, entries that end there are cut.
 */
export function readOutline(structure: NoteStructure, lines: readonly Line[]): Outline {
  const end = lines.at(-1)?.to ?? 0;
  let pastEnd = false;
  const place = (span: StructureSpan): { first: number; last: number } | null => {
    const { start, end: stop } = span;
    if (stop.offset > end) pastEnd = true;
    if (start.offset > end || start.offset < 0) return null;
    const first = lineAt(lines, start.offset);
    return { first, last: Math.max(first, lineAt(lines, Math.max(start.offset, stop.offset))) };
  };
  const headings: OutlineHeading[] = [];
  for (const { heading, level, position } of structure.headings ?? []) {
    const found = place(position);
    if (found) headings.push({ text: toOneLine(heading), level, line: found.first });
  }
  const blocks: OutlineBlock[] = [];
  for (const { type, position } of structure.sections ?? []) {
    const found = place(position);
    if (found) blocks.push({ type, ...found });
  }
  headings.sort((a, b) => a.line - b.line);
  blocks.sort((a, b) => a.first - b.first);
  const items = readItems(structure.listItems ?? [], place);
  return { headings, blocks, items, headingPath: pathFinder(headings), pastEnd };
}

/** An underlined heading may have several lines, which are read as one, whatever ends them. */
function toOneLine(heading: string): string {
  if (!/[\r\n]/.test(heading)) return heading;
  const lines = heading.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.join(' ');
}

function readItems(
  listItems: readonly StructureListItem[],
  place: (span: StructureSpan) => { first: number; last: number } | null,
): readonly OutlineItem[] {
  const lineOfHostLine = new Map<number, number>();
  const found: { item: StructureListItem; first: number; last: number }[] = [];
  for (const item of listItems) {
    const span = place(item.position);
    if (!span) continue;
    lineOfHostLine.set(item.position.start.line, span.first);
    found.push({ item, ...span });
  }
  found.sort((a, b) => a.first - b.first);
  return found.map(({ item, first, last }) => ({
    line: first,
    last,
    parent: item.parent >= 0 ? (lineOfHostLine.get(item.parent) ?? null) : null,
    task: item.task ?? null,
  }));
}

function pathFinder(headings: readonly OutlineHeading[]): (line: number) => readonly string[] {
  const paths: { readonly line: number; readonly path: readonly string[] }[] = [];
  let open: OutlineHeading[] = [];
  for (const heading of headings) {
    open = [...open.filter((above) => above.level < heading.level), heading];
    paths.push({ line: heading.line, path: open.map((above) => above.text) });
  }
  return (line) => {
    let low = 0;
    let high = paths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paths[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return paths[low - 1]?.path ?? [];
  };
}
