import type { Charts, FormatDay } from './chart-spec';

type Drawing = Pick<typeof import('./draw-chart'), 'drawChart'>;

/** Charts whose drawing code is only evaluated when the first one is drawn. */
export function createLazyCharts(
  formatDay: FormatDay,
  load: () => Promise<Drawing> = () => import('./draw-chart'),
): Charts {
  return {
    draw(canvas, spec) {
      let erase: (() => void) | null = null;
      let wanted = true;
      void load().then(({ drawChart }) => {
        if (wanted) erase = drawChart(canvas, spec, formatDay);
      });
      return () => {
        wanted = false;
        erase?.();
      };
    },
  };
}
