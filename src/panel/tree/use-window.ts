import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { Row } from '../rows/row';

/** Shorter lists are drawn whole. */
const WINDOW_FROM = 100;

const ESTIMATES: Readonly<Partial<Record<Row['content']['kind'], number>>> = {
  section: 32,
  week: 28,
  branch: 28,
  detail: 28,
  milestone: 88,
  'pace-chart': 160,
  'done-chart': 140,
  'evidence-chart': 160,
  'slippage-chart': 200,
};
const OTHER_ESTIMATE = 44;
const OVERSCAN = 8;

/** The rows to draw of a long list. */
export interface RowWindow {
  /** Null when all rows are drawn. */
  readonly items: readonly { readonly index: number; readonly start: number }[] | null;
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** For the rows of a windowed list, whose heights are not known before they are drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | null;
}

/** Windows a list of rows that stands in a scrolling element. The focused row is always drawn. */
export function useWindow(
  rows: readonly Row[],
  scroller: RefObject<HTMLElement | null>,
  focused: number,
): RowWindow {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const enabled = rows.length > WINDOW_FROM;
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        count: 0,
        enabled: false,
        getScrollElement: () => scroller.current,
        estimateSize: () => OTHER_ESTIMATE,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
      }),
  );
  virtualizer.setOptions({
    ...virtualizer.options,
    count: rows.length,
    enabled,
    overscan: OVERSCAN,
    estimateSize: (index) => ESTIMATES[rows[index]?.content.kind ?? 'fact'] ?? OTHER_ESTIMATE,
    getItemKey: (index) => rows[index]?.id ?? index,
    onChange: () => redraw(undefined),
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (focused < 0 || focused >= rows.length || shown.includes(focused)) return shown;
      return [...shown, focused].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: enabled ? virtualizer.getVirtualItems() : null,
    height: enabled ? virtualizer.getTotalSize() : 0,
    measure: enabled ? virtualizer.measureElement : null,
  };
}
