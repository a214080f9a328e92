import type { IsoDay } from '../../note/iso-day';

/** What a chart shows; data only. */
export type ChartSpec = BarChart | LineChart;

/** One bar per entry. */
export interface BarChart {
  readonly kind: 'bars';
  /** Says in words what is shown. */
  readonly label: string;
  readonly valueName: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** Values over days. */
export interface LineChart {
  readonly kind: 'lines';
  readonly label: string;
  readonly lines: readonly {
    readonly name: string;
    /** `required` is drawn dashed and faint. */
    readonly role: 'observed' | 'required';
    readonly points: readonly { readonly day: IsoDay; readonly value: number }[];
  }[];
}

/** Draws charts. */
export interface Charts {
  /** Draws on the canvas, again when the theme changes, until the returned function is called. */
  draw(canvas: HTMLCanvasElement, spec: ChartSpec): () => void;
}
