import { signal, type Signal } from '@preact/signals';
import { render, type RenderResult } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import type { ParsedNote } from '../../src/note/parsed-note';
import type { ChartSpec } from '../../src/panel/charts/chart-spec';
import { Panel } from '../../src/panel/panel';
import { parsePanelState, type PanelState } from '../../src/panel/panel-state';
import { createFakeDesk, type FakeDesk } from './fake-desk';

/** A panel in a document, with all it was given. */
export interface ShownPanel {
  readonly desk: FakeDesk;
  readonly state: Signal<PanelState>;
  readonly drawn: ChartSpec[];
  readonly erased: ChartSpec[];
  readonly view: RenderResult;
  /** The texts of all rows, white space made single. */
  readonly rows: () => readonly string[];
  /** The row that has this text. */
  readonly row: (text: string) => HTMLElement;
}

/** Draws the panel over these notes. Icons are words in an attribute. */
export function showPanel(
  notes: readonly ParsedNote[],
  given: Partial<PanelState> = {},
  language = 'en',
): ShownPanel {
  const desk = createFakeDesk(notes, language);
  const state = signal(parsePanelState(given));
  const drawn: ChartSpec[] = [];
  const erased: ChartSpec[] = [];
  const charts = {
    draw: (_canvas: HTMLCanvasElement, spec: ChartSpec) => {
      drawn.push(spec);
      return () => void erased.push(spec);
    },
  };
  const icons = { set: (element: HTMLElement, name: string) => (element.dataset['icon'] = name) };
  const view = render(<Panel desk={desk} state={state} charts={charts} icons={icons} />);
  const all = (): HTMLElement[] => view.queryAllByRole('treeitem');
  const textOf = (element: HTMLElement): string =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    desk,
    state,
    drawn,
    erased,
    view,
    rows: () => all().map(textOf),
    row: (text) => {
      const found = all().find((element) => textOf(element).includes(text));
      if (found === undefined) throw new Error(`No row says "${text}"`);
      return found;
    },
  };
}

/** Does something and lets the panel draw what came of it. */
export function settle(run: () => void): void {
  void act(run);
}
