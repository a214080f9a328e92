import { evidenceSeries } from '../../query/evidence-series';
import { slippedDeadlines } from '../../query/slipped-deadlines';
import type { RowList } from './row-list';
import type { RowSource } from './row-source';

/** Below the milestones of one note: its evidence over time and its moved deadlines, to be opened. */
export function addMilestoneDetails(list: RowList, { notes, subject, calendar }: RowSource): void {
  const only = subject.path === null ? undefined : notes[0];
  if (only === undefined) return;
  const series = evidenceSeries(only.note, calendar.today);
  if (series) {
    const count = series.counts.reduce((sum, each) => sum + each.for + each.against, 0);
    list.addFolder(
      'detail\u001fevidence',
      { kind: 'detail', detail: 'evidence', count },
      'expanded',
      (below) => below.add('evidence-chart', { kind: 'evidence-chart', series }),
    );
  }
  const slipped = slippedDeadlines(only.milestones.map(({ milestone }) => milestone));
  if (slipped.length > 0) {
    list.addFolder(
      'detail\u001fslippage',
      { kind: 'detail', detail: 'slippage', count: slipped.length },
      'expanded',
      (below) => below.add('slippage-chart', { kind: 'slippage-chart', slipped }),
    );
  }
}
