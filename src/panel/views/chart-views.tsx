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
  const { t, formatDay } = usePanel().desk;
  const counts = weeks.map(({ count }) => count);
  const places = weeks.map(({ monday }) => formatDay(monday));
  const spec: ChartSpec = {
    kind: 'bars',
    label: t('panel.chartDone', { count: weeks.length }),
    places,
    series: [{ name: t('panel.section-done'), role: 'done', values: counts }],
    mark: null,
  };
  const table = weeks.map(({ count }, index) => [places[index] ?? '', `${count}`] as const);
  return <ChartView spec={spec} table={table} />;
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
