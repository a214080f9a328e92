import type { Charts } from './chart-spec';

/** Charts whose drawing code is only evaluated when the first one is drawn. */
export function createLazyCharts(
  load: () => Promise<Pick<typeof import('./draw-chart'), 'drawChart'>> = () =>
    import('./draw-chart'),
): Charts {
  return {
    draw(canvas, spec) {
      let erase: (() => void) | null = null;
      let wanted = true;
      void load().then(({ drawChart }) => {
        if (wanted) erase = drawChart(canvas, spec);
      });
      return () => {
        wanted = false;
        erase?.();
      };
    },
  };
}
