import { actionsOfRow } from '../actions/actions-of-row';
import { clearSelection } from '../actions/selection-actions';
import { updateState, type PanelTools } from '../panel-context';
import type { Row } from '../rows/row';
import { extendSelection, selectAlike } from '../selection';
import { toggled } from '../toggled';
import type { TreeCommand } from './tree-keys';

/** Opens a closed row and closes an open one. */
export function toggleRow({ id, remembers }: Row, { state }: PanelTools): void {
  updateState(state, { [remembers]: toggled(state.peek()[remembers], id) });
}

/** Runs the command of a key on a row; false when the row has no use for it. */
export function runCommand(
  command: TreeCommand,
  row: Row,
  rows: readonly Row[],
  event: KeyboardEvent,
  tools: PanelTools,
): boolean {
  const { state, desk } = tools;
  const actions = actionsOfRow(row, tools);
  const toggle = row.expanded === null ? undefined : () => toggleRow(row, tools);
  const run = (action: (() => void) | undefined): boolean => {
    action?.();
    return action !== undefined;
  };
  switch (command.kind) {
    case 'focus':
      return run(() => updateState(state, { focus: rows[command.index]?.id ?? null }));
    case 'extend': {
      const to = rows[command.index] ?? row;
      const selection = extendSelection(state.peek().selection, rows, row, to);
      return run(() => updateState(state, { selection, focus: to.id }));
    }
    case 'select-all':
      return run(() => updateState(state, { selection: selectAlike(rows, row) }));
    case 'clear':
      return run(state.peek().selection.ids.length === 0 ? undefined : () => clearSelection(tools));
    case 'toggle':
      return run(toggle);
    case 'open':
      return run(actions.open ? () => actions.open?.(event) : toggle);
    case 'tick':
      // A space bar that is held would tick the rows that move up, one after the other.
      if (!event.repeat) (actions.tick ?? toggle)?.();
      return true;
    case 'menu':
      return run(actions.menu && (() => desk.showMenu(event, actions.menu?.(event) ?? [])));
    case 'search':
      return run(() => updateState(state, { searchOpen: true }));
    case 'letter': {
      const act = actions.keys?.[command.letter];
      return run(act && (() => act(event)));
    }
  }
}
