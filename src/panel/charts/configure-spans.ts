import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { dayNumber } from '../../note/iso-day';
import { axis, dayAxis } from './chart-axis';
import type { ChartInk } from './chart-ink';
import type { FormatDay, SpanChart } from './chart-spec';

const TEXT_SIZE = 10;
/** Pixels between the names and the lengths, and between a name and its bar. */
const GAP = 8;
const RISE = 7;

/** One bar per span, from its first to its last day, with its name above. */
export function configureSpans(
  spec: SpanChart,
  ink: ChartInk,
  formatDay: FormatDay,
): ChartConfiguration<'bar'> {
  const days = spec.spans.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]);
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
          barThickness: 6,
        },
      ],
    },
    plugins: [nameSpans(spec, ink)],
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: RISE } },
      scales: {
        x: dayAxis(ink, days, formatDay),
        y: { ...axis(ink), grid: { display: false }, ticks: { display: false } },
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

/** Writes each span's name above its bar and its length at the end of the line. */
function nameSpans({ spans }: SpanChart, ink: ChartInk): Plugin<'bar'> {
  const draw = ({ ctx, chartArea, scales }: Chart): void => {
    const { left, right } = chartArea;
    ctx.save();
    ctx.font = `${TEXT_SIZE}px ${ink.font}`;
    ctx.fillStyle = ink.muted;
    ctx.textBaseline = 'bottom';
    spans.forEach(({ name, length }, index) => {
      const y = (scales['y']?.getPixelForValue(index) ?? 0) - RISE + 2;
      const room = right - left - ctx.measureText(length).width - GAP;
      ctx.textAlign = 'left';
      ctx.fillText(shortenTo(room, name, ctx), left, y);
      ctx.textAlign = 'right';
      ctx.fillText(length, right, y);
    });
    ctx.restore();
  };
  return { id: 'thesis-desk-names', afterDatasetsDraw: draw };
}

function shortenTo(room: number, text: string, ctx: CanvasRenderingContext2D): string {
  const width = ctx.measureText(text).width;
  if (width <= room) return text;
  const kept = Math.floor((text.length * room) / width) - 1;
  return `${text.slice(0, Math.max(1, kept)).trimEnd()}…`;
}
