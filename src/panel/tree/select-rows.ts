import { updateState, type PanelTools } from '../panel-context';
import type { Row } from '../rows/row';
import { extendSelection, isSelectable, toggleSelected } from '../selection';

type Modifiers = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Whether a click means to select the row rather than to open it. */
export function asksToSelect({ shiftKey, ctrlKey, metaKey }: Modifiers, row: Row): boolean {
  return isSelectable(row) && (shiftKey || ctrlKey || metaKey);
}

/** Selects with a click: Shift from where the keyboard is, Ctrl or Cmd one row more or less. */
export function selectByClick(event: MouseEvent, row: Row, { state, model }: PanelTools): void {
  const rows = model.rows.peek();
  const { selection, focus } = state.peek();
  const from = rows.find(({ id }) => id === focus) ?? row;
  const next = event.shiftKey
    ? extendSelection(selection, rows, from, row)
    : toggleSelected(selection, rows, row);
  updateState(state, { selection: next, focus: row.id });
}
