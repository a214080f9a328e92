import type { CSSProperties, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel-context';
import { INKS } from './chart-ink';
import type { ChartSpec } from './chart-spec';

interface ChartViewProps {
  readonly spec: ChartSpec;
  /** The same in words, for those who do not see the chart. */
  readonly table: readonly (readonly [string, string])[];
}

const SPAN_HEIGHT = 30;
const AXIS_HEIGHT = 28;

/** Spans stand one below the other; all other charts are as high as the style sheet says. */
function heightOf(spec: ChartSpec): CSSProperties | undefined {
  if (spec.kind !== 'spans') return undefined;
  const height = spec.spans.length * SPAN_HEIGHT + AXIS_HEIGHT;
  return { '--thesis-desk-chart-height': `${height}px` };
}

/** A chart with its text alternative. */
export function ChartView({ spec, table }: ChartViewProps): JSX.Element {
  const { charts } = usePanel();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = JSON.stringify(spec);
  useEffect(
    () => (canvas.current ? charts.draw(canvas.current, spec) : undefined),
    // Equal data draws the same chart: rows are built anew on every change.
    [charts, drawn],
  );
  return (
    <figure class="thesis-desk-chart">
      <div class="thesis-desk-canvas" style={heightOf(spec)}>
        {INKS.map((ink) => (
          <span key={ink} class={`thesis-desk-ink-${ink}`} />
        ))}
        <canvas role="img" aria-label={spec.label} ref={canvas} />
      </div>
      <figcaption class="thesis-desk-chart-label">{spec.label}</figcaption>
      <div class="thesis-desk-hidden">
        <table>
          <tbody>
            {table.map(([name, value], index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
