import type { JSX, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { actionsOfRow } from '../actions/actions-of-row';
import { toggled, updateState, usePanel, type PanelTools } from '../panel-context';
import type { Row } from '../rows/row';
import { positionsOf } from './positions';
import { readTreeKey, type TreeCommand } from './tree-keys';
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
  const drawn = view.items ?? rows.map((_, index) => ({ index, start: null }));
  return (
    <div
      class="thesis-desk-tree"
      role="tree"
      aria-label={tools.desk.t('panel.title')}
      ref={tree}
      style={view.items ? { height: `${view.height}px` } : undefined}
      onFocusIn={keyboard.enter}
      onFocusOut={keyboard.leave}
      onKeyDown={(event) => {
        const index = indexOfTarget(event);
        const command = index === null ? null : readTreeKey(event, rows, index);
        if (command === null || index === null) return;
        if (runCommand(command, rows, index, event, tools)) event.preventDefault();
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
            start={start}
            measure={view.measure}
            onToggle={() => toggleRow(row, tools)}
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

function toggleRow({ id, remembers }: Row, { state }: PanelTools): void {
  updateState(state, { [remembers]: toggled(state.peek()[remembers], id) });
}

/** Runs a command; false when the row has no use for it. */
function runCommand(
  command: TreeCommand,
  rows: readonly Row[],
  index: number,
  event: KeyboardEvent,
  tools: PanelTools,
): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  const actions = actionsOfRow(row, tools);
  const toggle = row.expanded === null ? undefined : () => toggleRow(row, tools);
  const run = (action: (() => void) | undefined): boolean => {
    action?.();
    return action !== undefined;
  };
  switch (command.kind) {
    case 'focus':
      return run(() => updateState(tools.state, { focus: rows[command.index]?.id ?? null }));
    case 'toggle':
      return run(toggle);
    case 'open':
      return run(actions.open ? () => actions.open?.(event) : toggle);
    case 'tick':
      // A space bar that is held would tick the rows that move up, one after the other.
      if (!event.repeat) (actions.tick ?? toggle)?.();
      return true;
    case 'menu':
      return run(actions.menu && (() => tools.desk.showMenu(event, actions.menu?.() ?? [])));
    case 'search':
      return run(() => updateState(tools.state, { searchOpen: true }));
    case 'letter':
      return run(actions.keys?.[command.letter]);
  }
}
