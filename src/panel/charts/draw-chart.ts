import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { dayNumber, utcDay } from '../../note/iso-day';
import { readChartInk, type ChartInk } from './chart-ink';
import type { BarChart, ChartSpec, LineChart } from './chart-spec';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const DAY_MS = 86_400_000;
const TICK_SIZE = 10;

/** Draws a chart until the returned function is called, and anew when the theme changes. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec): () => void {
  const draw = (): Chart => new Chart(canvas, configure(spec, readChartInk(canvas)));
  let chart = draw();
  const view = canvas.ownerDocument.defaultView;
  const observer = view
    ? new view.MutationObserver(() => {
        chart.destroy();
        chart = draw();
      })
    : null;
  observer?.observe(canvas.ownerDocument.body, { attributeFilter: ['class', 'style'] });
  return () => {
    observer?.disconnect();
    chart.destroy();
  };
}

function configure(spec: ChartSpec, ink: ChartInk): ChartConfiguration {
  return spec.kind === 'bars' ? configureBars(spec, ink) : configureLines(spec, ink);
}

/** What both axes share. */
const axis = (ink: ChartInk) => ({
  border: { display: false },
  grid: { color: ink.line, drawTicks: false },
  ticks: {
    color: ink.muted,
    font: { family: ink.font, size: TICK_SIZE },
    maxTicksLimit: 4,
    maxRotation: 0,
    padding: 4,
  },
});

function configureBars(spec: BarChart, ink: ChartInk): ChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: spec.bars.map((bar) => bar.label),
      datasets: [
        {
          label: spec.valueName,
          data: spec.bars.map((bar) => bar.value),
          backgroundColor: ink.accent,
          borderRadius: 2,
          maxBarThickness: 14,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: { ...axis(ink), grid: { display: false } },
        y: { ...axis(ink), beginAtZero: true, ticks: { ...axis(ink).ticks, precision: 0 } },
      },
    },
  };
}

function configureLines(spec: LineChart, ink: ChartInk): ChartConfiguration {
  const days = spec.lines.flatMap(({ points }) => points.map(({ day }) => dayNumber(day)));
  const [min, max] = [Math.min(...days), Math.max(...days)];
  return {
    type: 'line',
    data: {
      datasets: spec.lines.map(({ name, role, points }) => ({
        label: name,
        data: points.map(({ day, value }) => ({ x: dayNumber(day), y: value })),
        borderColor: role === 'observed' ? ink.accent : ink.faint,
        backgroundColor: role === 'observed' ? ink.accent : ink.faint,
        borderDash: role === 'observed' ? [] : [4, 4],
        borderWidth: role === 'observed' ? 2 : 1.5,
        pointRadius: role === 'observed' ? 3 : 0,
        clip: false,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          type: 'linear',
          ...axis(ink),
          grid: { display: false },
          min,
          max,
          // A tick at both ends: days in between have no round numbers.
          ticks: { ...axis(ink).ticks, stepSize: max - min, callback: dayTick, align: 'inner' },
        },
        y: axis(ink),
      },
      plugins: { tooltip: { callbacks: { title: ([item]) => dayTick(item?.parsed.x ?? 0) } } },
    },
  };
}

const dayTick = (day: number | string): string => utcDay(Math.round(Number(day)) * DAY_MS);
