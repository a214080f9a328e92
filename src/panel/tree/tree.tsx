import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { actionsOfRow } from '../actions/actions-of-row';
import { updateState, usePanel } from '../panel-context';
import { dropVanished } from '../selection';
import { positionsOf } from './positions';
import { runCommand, toggleRow } from './run-command';
import { asksToSelect, selectByClick } from './select-rows';
import { readTreeKey } from './tree-keys';
import { TreeRow } from './tree-row';
import { useRowFocus } from './use-row-focus';
import { useWindow } from './use-window';

/** The panel's rows: one tree with one tab stop, arrow keys within. */
export function Tree({
  scroller,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
}): JSX.Element {
  const tools = usePanel();
  const rows = tools.model.rows.value;
  const positions = useMemo(() => positionsOf(rows), [rows]);
  const { focus } = tools.state.value;
  const focused = Math.max(
    0,
    rows.findIndex(({ id }) => id === focus),
  );
  const view = useWindow(rows, scroller, focused);
  const tree = useRef<HTMLDivElement>(null);
  const keyboard = useRowFocus(tree, rows, tools.state);
  const selected = new Set(tools.model.selected.value.map(({ id }) => id));
  useLayoutEffect(() => {
    const { selection } = tools.state.peek();
    const kept = dropVanished(selection, rows);
    if (kept !== selection) updateState(tools.state, { selection: kept });
  }, [rows, tools]);
  const drawn = view.items ?? rows.map((_, index) => ({ index, start: null }));
  return (
    <div
      class="thesis-desk-tree"
      role="tree"
      aria-label={tools.desk.t('panel.title')}
      aria-multiselectable
      ref={tree}
      style={view.items ? { height: `${view.height}px` } : undefined}
      onFocusIn={keyboard.enter}
      onFocusOut={keyboard.leave}
      onKeyDown={(event) => {
        const index = indexOfTarget(event);
        const command = index === null ? null : readTreeKey(event, rows, index);
        const row = index === null ? undefined : rows[index];
        if (command === null || row === undefined) return;
        if (runCommand(command, row, rows, event, tools)) event.preventDefault();
      }}
    >
      {drawn.map(({ index, start }) => {
        const row = rows[index];
        const position = positions[index];
        if (!row || !position) return null;
        return (
          <TreeRow
            key={row.id}
            row={row}
            index={index}
            position={position}
            actions={actionsOfRow(row, tools)}
            focusable={index === focused}
            selected={selected.has(row.id)}
            start={start}
            measure={view.measure}
            onToggle={() => toggleRow(row, tools)}
            asksToSelect={(event) => asksToSelect(event, row)}
            onSelect={(event) => selectByClick(event, row, tools)}
            onFocus={() => {
              if (tools.state.peek().focus !== row.id) updateState(tools.state, { focus: row.id });
            }}
          />
        );
      })}
    </div>
  );
}

/** The index of the row an event comes from; null for events of controls inside rows. */
function indexOfTarget({ target }: { target: EventTarget | null }): number | null {
  const index = (target as HTMLElement | null)?.dataset?.['index'];
  return index === undefined ? null : Number(index);
}
