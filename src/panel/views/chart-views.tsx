import type { JSX } from 'preact';
import type { Milestone } from '../../note/parsed-note';
import type { WeekCount } from '../../query/done-weeks';
import type { PaceSeries } from '../../query/pace-series';
import type { ChartSpec } from '../charts/chart-spec';
import { ChartView } from '../charts/chart-view';
import { usePanel } from '../panel-context';
import { amountWords } from '../words/amount-words';

/** How much was done per week. */
export function DoneChartView({ weeks }: { readonly weeks: readonly WeekCount[] }): JSX.Element {
  const { t } = usePanel().desk;
  const spec: ChartSpec = {
    kind: 'bars',
    label: t('panel.chartDone', { count: weeks.length }),
    valueName: t('panel.section-done'),
    bars: weeks.map(({ monday, count }) => ({ label: monday.slice(5), value: count })),
  };
  return <ChartView spec={spec} table={weeks.map(({ monday, count }) => [monday, `${count}`])} />;
}

interface PaceChartProps {
  readonly milestone: Milestone;
  readonly series: PaceSeries;
}

/** What was observed against the straight way to the target. */
export function PaceChartView({ milestone, series }: PaceChartProps): JSX.Element {
  const { t, language } = usePanel().desk;
  const { observed, required } = series;
  const observedLine = {
    name: t('panel.chartObserved'),
    role: 'observed',
    points: observed,
  } as const;
  const requiredLine = {
    name: t('panel.chartRequired'),
    role: 'required',
    points: required,
  } as const;
  const spec: ChartSpec = {
    kind: 'lines',
    label: t(required.length > 0 ? 'panel.chartPace' : 'panel.chartObservations'),
    lines: required.length > 0 ? [requiredLine, observedLine] : [observedLine],
  };
  const unit = milestone.target?.unit ?? null;
  const table = observed.map(
    ({ day, value }) => [day, amountWords(language, value, unit)] as const,
  );
  return <ChartView spec={spec} table={table} />;
}
