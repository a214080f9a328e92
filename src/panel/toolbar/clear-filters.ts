import type { Signal } from '@preact/signals';
import { updateState } from '../panel-context';
import { parsePanelState, type PanelState } from '../panel-state';

/** Takes back all filters and the search. */
export function clearFilters(state: Signal<PanelState>): void {
  const { tags, search, states, kinds, note } = parsePanelState({});
  updateState(state, { tags, search, states, kinds, note });
}
