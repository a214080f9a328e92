import { render } from 'preact';
import { createLazyCharts } from './charts/lazy-charts';
import { Panel, type PanelProps } from './panel';

/** What mounting needs; charts are drawn by chart.js unless others are given. */
export type MountProps = Omit<PanelProps, 'charts'> & Partial<Pick<PanelProps, 'charts'>>;

/** Draws the panel into an element until the returned function is called. */
export function mountPanel(container: HTMLElement, props: MountProps): () => void {
  const charts = createLazyCharts(props.desk.formatDay);
  render(<Panel charts={charts} {...props} />, container);
  return () => render(null, container);
}
