import type { ChartConfiguration } from 'chart.js';
import { dayNumber } from '../../note/iso-day';
import { axis, dayAxis } from './chart-axis';
import type { ChartInk } from './chart-ink';
import type { FormatDay, SpanChart } from './chart-spec';

const MAX_NAME = 16;

/** One bar per span, from its first to its last day. */
export function configureSpans(
  spec: SpanChart,
  ink: ChartInk,
  formatDay: FormatDay,
): ChartConfiguration<'bar'> {
  const days = spec.spans.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]);
  const { ticks, ...shared } = axis(ink);
  return {
    type: 'bar',
    data: {
      labels: spec.spans.map(({ name }) => name),
      datasets: [
        {
          data: spec.spans.map(({ from, to }) => [dayNumber(from), dayNumber(to)]),
          backgroundColor: spec.spans.map(({ from, to }) => (to > from ? ink.bad : ink.good)),
          borderRadius: 2,
          borderSkipped: false,
          maxBarThickness: 10,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: dayAxis(ink, days, formatDay),
        y: {
          ...shared,
          grid: { display: false },
          ticks: {
            ...ticks,
            autoSkip: false,
            callback: (_value, index) => shorten(spec.spans[index]?.name ?? ''),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataIndex }) => {
              const span = spec.spans[dataIndex];
              return span ? `${formatDay(span.from)} → ${formatDay(span.to)}` : '';
            },
          },
        },
      },
    },
  };
}

const shorten = (name: string): string =>
  name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name;
