import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { updateState } from '../panel-context';
import type { PanelState } from '../panel-state';
import type { Row } from '../rows/row';

/** Handlers that tell whether the keyboard is in the tree. */
export interface RowFocus {
  readonly enter: () => void;
  readonly leave: (event: FocusEvent) => void;
}

/**
 * Keeps the browser's focus on the row the state names while the keyboard is in the tree. When that
 * row is gone, as a ticked one is, the row now in its place takes over.
 */
export function useRowFocus(
  tree: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  state: Signal<PanelState>,
): RowFocus {
  const { focus } = state.value;
  const within = useRef(false);
  const last = useRef(0);
  useLayoutEffect(() => {
    const index = rows.findIndex(({ id }) => id === focus);
    if (index >= 0) last.current = index;
    if (!within.current) return;
    if (index < 0) {
      const heir = rows[Math.min(last.current, rows.length - 1)];
      if (heir) updateState(state, { focus: heir.id });
      return;
    }
    tree.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  }, [tree, rows, focus, state]);
  return {
    enter: () => {
      within.current = true;
    },
    leave: ({ target, relatedTarget }) => {
      // Nothing takes the focus of a row that is being removed.
      const removed = relatedTarget === null && !(target as Node | null)?.isConnected;
      within.current = removed || tree.current?.contains(relatedTarget as Node | null) === true;
    },
  };
}
