import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { axis } from './chart-axis';
import type { ChartInk } from './chart-ink';
import type { BarChart, BarSeries } from './chart-spec';

/** Pixels above the bars for the name of the mark. */
const MARK_HEIGHT = 14;

const COLOURS = { done: 'accent', for: 'good', against: 'bad' } as const;

/** Bars side by side; what speaks against stands below the line. */
export function configureBars(spec: BarChart, ink: ChartInk): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: [...spec.places],
      datasets: spec.series.map(({ name, role, values }) => ({
        label: name,
        data: values.map((value) => signOf(role) * value),
        backgroundColor: ink[COLOURS[role]],
        borderRadius: 2,
        maxBarThickness: 14,
      })),
    },
    plugins: spec.mark === null ? [] : [markPlace(spec.mark, ink)],
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: spec.mark === null ? 0 : MARK_HEIGHT } },
      scales: {
        x: { ...axis(ink), stacked: true, grid: { display: false } },
        y: {
          ...axis(ink),
          stacked: true,
          beginAtZero: true,
          ticks: {
            ...axis(ink).ticks,
            precision: 0,
            callback: (value) => String(Math.abs(Number(value))),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${Math.abs(parsed.y ?? 0)}`,
          },
        },
      },
    },
  };
}

const signOf = (role: BarSeries['role']): number => (role === 'against' ? -1 : 1);

/** Draws a dashed line through a place, with its name above the bars. */
function markPlace({ place, name }: NonNullable<BarChart['mark']>, ink: ChartInk): Plugin<'bar'> {
  const draw = ({ ctx, chartArea, scales }: Chart): void => {
    const x = scales['x']?.getPixelForValue(place) ?? 0;
    const isRight = x > (chartArea.left + chartArea.right) / 2;
    const top = chartArea.top - MARK_HEIGHT;
    ctx.save();
    ctx.strokeStyle = ink.muted;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.fillStyle = ink.muted;
    ctx.font = `10px ${ink.font}`;
    ctx.textAlign = isRight ? 'right' : 'left';
    ctx.textBaseline = 'top';
    ctx.fillText(name, x + (isRight ? -4 : 4), top);
    ctx.restore();
  };
  return { id: 'thesis-desk-mark', afterDatasetsDraw: draw };
}
