import { compareDaysDown } from '../../query/compare-days';
import { sortMilestones, type MilestoneItem } from '../../query/milestone-list';
import { paceSeries } from '../../query/pace-series';
import type { StitchedGroup } from '../../query/stitch-groups';
import type { LedgerEntry } from '../../note/parsed-note';
import { addMilestoneDetails } from './milestone-details';
import type { RowSource, SectionRows } from './row-source';
import { lineId } from './row';
import type { RowList } from './row-list';

/** Two observations make the first line worth drawing. */
const CHART_FROM = 2;

/** What must come true, the most pressing first; below each its ledger and chart. */
export function milestoneSection(source: RowSource): SectionRows {
  const { notes, stitchesOf } = source;
  const items = sortMilestones(notes.flatMap((entry) => entry.milestones));
  return {
    count: items.length,
    keepEmpty: true,
    fill: (below) => {
      for (const item of items) {
        addMilestone(below, item, stitchesOf(item.note).get(item.milestone) ?? null);
      }
      addMilestoneDetails(below, source);
    },
  };
}

function addMilestone(list: RowList, item: MilestoneItem, stitch: StitchedGroup | null): void {
  const { note, milestone } = item;
  const id = `milestone\u001f${lineId(note.path, milestone.source)}`;
  if (milestone.ledger.length === 0) {
    list.add(id, { kind: 'milestone', item, stitch });
    return;
  }
  list.addFolder(id, { kind: 'milestone', item, stitch }, 'expanded', (below) => {
    const series = paceSeries(milestone);
    if (series && series.observed.length >= CHART_FROM) {
      below.add(`${id}\u001fchart`, { kind: 'pace-chart', milestone, series });
    }
    for (const entry of latestFirst(milestone.ledger)) {
      below.add(`${id}\u001f${entry.source.text.trim()}`, { kind: 'ledger', note, entry });
    }
  });
}

const latestFirst = (ledger: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  [...ledger].reverse().sort((a, b) => compareDaysDown(a.day, b.day));
