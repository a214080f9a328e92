import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Charts } from './charts/chart-spec';
import type { Desk } from './desk';
import type { PanelModel } from './panel-model';
import type { PanelState } from './panel-state';

/** Puts a Lucide icon into an element, as Obsidian's `setIcon` does. */
export interface Icons {
  set(element: HTMLElement, name: string): void;
}

/** What every part of the panel can reach. */
export interface PanelTools {
  readonly desk: Desk;
  readonly state: Signal<PanelState>;
  readonly model: PanelModel;
  readonly charts: Charts;
  readonly icons: Icons;
}

export const PanelContext = createContext<PanelTools | null>(null);

/** The tools of the panel around; throws outside of one, which is a mistake in the code. */
export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (tools === null) throw new Error('A part of the panel stands outside of it');
  return tools;
}

/** Changes some of the state and leaves the rest. */
export function updateState(state: Signal<PanelState>, change: Partial<PanelState>): void {
  state.value = { ...state.peek(), ...change };
}
