import { findMilestones } from './find-milestones';
import type { IsoDay } from './iso-day';
import type { Line } from './lines';
import { readListItems } from './list-tree';
import { longestText } from './milestone-draft';
import { readParts } from './note-parts';
import type { Outline } from './outline';
import { lastMove, parseLedger } from './parse-ledger';
import type { Milestone } from './parsed-note';
import type { LocateSource } from './source-locator';

/** Milestones, and the lines that belong to their sections and ledgers. */
export interface MilestoneReading {
  readonly milestones: readonly Milestone[];
  readonly lines: ReadonlySet<number>;
  /** Lines too long to be read to their end. */
  readonly shortened: readonly number[];
}

/**
 * Reads every milestone of a note with its ledger. `anchor` is the note's own date; `extra` are
 * further words for headings that mean milestones.
 */
export function parseMilestones(
  lines: readonly Line[],
  outline: Outline,
  locate: LocateSource,
  anchor: IsoDay,
  extra: readonly string[],
): MilestoneReading {
  const items = readListItems(lines, outline);
  const { drafts, sectionLines } = findMilestones(readParts(lines, outline, items), anchor, extra);
  const used = new Set(sectionLines);
  const milestones = drafts.map(({ line, entries, ...draft }): Milestone => {
    const ledger = parseLedger(entries, locate);
    for (const number of [line, ...entries.map((entry) => entry.line)]) used.add(number);
    return {
      ...draft,
      source: locate(line),
      deadline: lastMove(ledger) ?? draft.promised,
      heading: outline.headingPath(line),
      ledger,
    };
  });
  const long = drafts.filter(({ text }) => text.length > longestText);
  return { milestones, lines: used, shortened: long.map(({ line }) => line) };
}
