import type { JSX } from 'preact';
import type { EvidenceSeries } from '../../query/evidence-series';
import type { ChartSpec } from '../charts/chart-spec';
import { ChartView } from '../charts/chart-view';
import { usePanel } from '../panel-context';
import { monthWords } from '../words/day-words';

/** How much spoke for and against over time, with the last review. */
export function EvidenceChartView({ series }: { readonly series: EvidenceSeries }): JSX.Element {
  const { t, language, formatDay } = usePanel().desk;
  const { period, counts, reviewed } = series;
  const places = counts.map(({ start }) =>
    period === 'week' ? formatDay(start) : monthWords(language, start),
  );
  const label = t(`panel.chartEvidence-${period}`);
  const review = reviewed === null ? '' : t('panel.reviewedOn', { day: formatDay(reviewed.day) });
  const spec: ChartSpec = {
    kind: 'bars',
    label: review === '' ? label : `${label}. ${review}`,
    places,
    series: [
      { name: t('panel.chartFor'), role: 'for', values: counts.map((each) => each.for) },
      {
        name: t('panel.chartAgainst'),
        role: 'against',
        values: counts.map((each) => each.against),
      },
    ],
    mark: reviewed === null ? null : { place: reviewed.index, name: t('panel.chartReview') },
  };
  const table = counts.map((each, index) => {
    const words = [
      t('panel.tallyFor', { count: each.for }),
      t('panel.tallyAgainst', { count: each.against }),
      ...(reviewed?.index === index ? [review] : []),
    ];
    return [places[index] ?? '', words.join(', ')] as const;
  });
  return <ChartView spec={spec} table={table} />;
}
