import type { IsoDay } from '../../note/iso-day';

/** What a chart shows; data only. */
export type ChartSpec = BarChart | LineChart | SpanChart;

/** One place per entry, with a bar of every series in it. */
export interface BarChart {
  readonly kind: 'bars';
  /** Says in words what is shown. */
  readonly label: string;
  /** What stands along the axis. */
  readonly places: readonly string[];
  readonly series: readonly BarSeries[];
  /** A place marked with a dashed line, such as the last review. */
  readonly mark: { readonly place: number; readonly name: string } | null;
}

export interface BarSeries {
  readonly name: string;
  /** `against` is drawn downwards. */
  readonly role: 'done' | 'for' | 'against';
  /** One per place, 0 or more. */
  readonly values: readonly number[];
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

/** Spans of days, one below the other. */
export interface SpanChart {
  readonly kind: 'spans';
  readonly label: string;
  /** A span that ends before it starts is drawn as a gain. */
  readonly spans: readonly {
    readonly name: string;
    readonly from: IsoDay;
    readonly to: IsoDay;
    /** How long it is, in a word. */
    readonly length: string;
  }[];
}

/** A day as people write it, for ticks and tooltips. */
export type FormatDay = (day: IsoDay) => string;

/** Draws charts. */
export interface Charts {
  /** Draws on the canvas, again when the theme changes, until the returned function is called. */
  draw(canvas: HTMLCanvasElement, spec: ChartSpec): () => void;
}
