// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ChartSpec } from '../../src/panel/charts/chart-spec';
import { createLazyCharts } from '../../src/panel/charts/lazy-charts';

const spec: ChartSpec = { kind: 'bars', label: 'Done', places: [], series: [], mark: null };

function fakeDrawing() {
  const log: string[] = [];
  const drawChart = () => {
    log.push('draw');
    return () => void log.push('erase');
  };
  const charts = createLazyCharts(String, async () => {
    log.push('load');
    return { drawChart };
  });
  return { log, charts };
}

it('loads the drawing code only when a chart is drawn', async () => {
  const { log, charts } = fakeDrawing();
  expect(log).toEqual([]);
  const erase = charts.draw(document.createElement('canvas'), spec);
  await Promise.resolve();
  await Promise.resolve();
  erase();
  expect(log).toEqual(['load', 'draw', 'erase']);
});

it('draws nothing that was taken away while the code was loading', async () => {
  const { log, charts } = fakeDrawing();
  charts.draw(document.createElement('canvas'), spec)();
  await Promise.resolve();
  await Promise.resolve();
  expect(log).toEqual(['load']);
});
