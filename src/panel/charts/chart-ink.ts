/** Names of the colours a chart is drawn with; `styles.css` says which of the theme's they are. */
export const INKS = ['accent', 'muted', 'faint', 'line', 'good', 'bad'] as const;

/** The colours of a chart and the font of its labels, as the theme gives them. */
export type ChartInk = Readonly<Record<(typeof INKS)[number] | 'font', string>>;

/**
 * Reads the colours beside the canvas, from one empty element per ink: a custom property keeps
 * nested `var()` and `calc()` as written, only an element's own colour is resolved.
 */
export function readChartInk(canvas: HTMLCanvasElement): ChartInk {
  const read = (name: string): CSSStyleDeclaration | null => {
    const swatch = canvas.parentElement?.querySelector(`.thesis-desk-ink-${name}`);
    return swatch ? (canvas.ownerDocument.defaultView?.getComputedStyle(swatch) ?? null) : null;
  };
  const color = (name: string): string => read(name)?.color ?? '';
  return {
    accent: color('accent'),
    muted: color('muted'),
    faint: color('faint'),
    line: color('line'),
    good: color('good'),
    bad: color('bad'),
    font: read('muted')?.fontFamily ?? '',
  };
}
