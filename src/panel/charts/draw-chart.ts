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
import { readChartInk, type ChartInk } from './chart-ink';
import type { ChartSpec, FormatDay } from './chart-spec';
import { configureBars } from './configure-bars';
import { configureLines } from './configure-lines';
import { configureSpans } from './configure-spans';

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

/** Draws a chart until the returned function is called, and anew when the theme changes. */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  formatDay: FormatDay,
): () => void {
  const draw = (): Chart => new Chart(canvas, configure(spec, readChartInk(canvas), formatDay));
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

function configure(spec: ChartSpec, ink: ChartInk, formatDay: FormatDay): ChartConfiguration {
  switch (spec.kind) {
    case 'bars':
      return configureBars(spec, ink);
    case 'lines':
      return configureLines(spec, ink, formatDay);
    case 'spans':
      return configureSpans(spec, ink, formatDay);
  }
}
