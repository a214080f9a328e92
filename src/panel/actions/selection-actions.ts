import type { Task } from '../../note/parsed-note';
import type { MenuEntry } from '../desk';
import { updateState, type PanelTools } from '../panel-context';
import type { Row } from '../rows/row';
import { NO_SELECTION, toggleSelected } from '../selection';
import type { RowActions } from './row-actions';

/** Ticks all selected tasks in one go, or reopens them in Done. */
export function tickSelected({ desk, model }: PanelTools): void {
  const rows = model.selected.peek();
  const items = rows.flatMap(({ content }): { path: string; task: Task }[] =>
    content.kind === 'reading' || content.kind === 'done'
      ? [{ path: content.item.note.path, task: content.item.task }]
      : [],
  );
  if (items.length > 0) void desk.setTasksDone(items, rows[0]?.content.kind === 'reading');
}

/** Selects nothing. */
export function clearSelection({ state }: Pick<PanelTools, 'state'>): void {
  updateState(state, { selection: NO_SELECTION });
}

/** Gives the actions of a task what it can do as one of several. */
export function withSelection(row: Row, actions: RowActions, tools: PanelTools): RowActions {
  const { state, model } = tools;
  const isSelected = (): boolean => state.peek().selection.ids.includes(row.id);
  const select = (): void =>
    updateState(state, {
      selection: toggleSelected(state.peek().selection, model.rows.peek(), row),
    });
  const tick = (): void => {
    if (isSelected()) tickSelected(tools);
    else actions.tick?.();
  };
  return {
    ...actions,
    tick,
    keys: { ...actions.keys, s: select },
    menu: (event) => [
      ...(isSelected() ? bulkEntries(row, tools) : []),
      ...(actions.menu?.(event) ?? []),
      {
        title: tools.desk.t(isSelected() ? 'panel.unselect' : 'panel.select'),
        icon: isSelected() ? 'square-minus' : 'list-checks',
        section: 'select',
        run: select,
      },
    ],
  };
}

function bulkEntries({ content }: Row, tools: PanelTools): readonly MenuEntry[] {
  const { t } = tools.desk;
  const count = tools.model.selected.peek().length;
  const title = content.kind === 'done' ? 'panel.untickSelected' : 'panel.tickSelected';
  return [
    {
      title: t(title, { count }),
      icon: content.kind === 'done' ? 'square' : 'square-check',
      section: 'selection',
      run: () => tickSelected(tools),
    },
    {
      title: t('panel.clearSelection'),
      icon: 'x',
      section: 'selection',
      run: () => clearSelection(tools),
    },
  ];
}
