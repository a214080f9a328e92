import type { JSX } from 'preact';
import type { SlippedDeadline } from '../../query/slipped-deadlines';
import type { ChartSpec } from '../charts/chart-spec';
import { ChartView } from '../charts/chart-view';
import { usePanel } from '../panel-context';
import { milestoneName } from '../parts/milestone-name';
import { signedDays } from '../words/day-words';

/** How far deadlines have moved from what was promised. */
export function SlippageChartView(props: {
  readonly slipped: readonly SlippedDeadline[];
}): JSX.Element {
  const { t, formatDay } = usePanel().desk;
  const spec: ChartSpec = {
    kind: 'spans',
    label: t('panel.chartSlippage'),
    spans: props.slipped.map(({ milestone, promised, current, days }) => ({
      name: milestoneName(milestone),
      from: promised,
      to: current,
      length: t('panel.slippedDays', { days: signedDays(days) }),
    })),
  };
  const table = props.slipped.map(({ milestone, promised, current, days }) => {
    const span = { from: formatDay(promised), to: formatDay(current), days: signedDays(days) };
    return [milestoneName(milestone), t('panel.slipped', span)] as const;
  });
  return <ChartView spec={spec} table={table} />;
}
