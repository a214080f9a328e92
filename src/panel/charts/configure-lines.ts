import type { ChartConfiguration } from 'chart.js';
import { dayNumber } from '../../note/iso-day';
import { axis, dayAxis, dayWords } from './chart-axis';
import type { ChartInk } from './chart-ink';
import type { FormatDay, LineChart } from './chart-spec';

/** Lines over days. */
export function configureLines(
  spec: LineChart,
  ink: ChartInk,
  formatDay: FormatDay,
): ChartConfiguration<'line'> {
  const days = spec.lines.flatMap(({ points }) => points.map(({ day }) => dayNumber(day)));
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
      scales: { x: dayAxis(ink, days, formatDay), y: axis(ink) },
      plugins: {
        tooltip: { callbacks: { title: ([item]) => dayWords(item?.parsed.x ?? 0, formatDay) } },
      },
    },
  };
}
