import type { JSX } from 'preact';
import type { RowActions } from '../actions/row-actions';
import { usePanel } from '../panel-context';
import { ErrorBoundary } from '../parts/error-boundary';
import { Icon } from '../parts/icon';
import { RowButtons } from '../views/row-buttons';
import { RowView } from '../views/row-view';
import type { Row } from '../rows/row';
import { isSelectable } from '../selection';
import { startReferenceDrag } from './drag-reference';
import type { Position } from './positions';
import { useEvidenceDrop } from './use-evidence-drop';

interface TreeRowProps {
  readonly row: Row;
  readonly index: number;
  readonly position: Position;
  readonly actions: RowActions;
  readonly focusable: boolean;
  readonly selected: boolean;
  /** Pixels from the top in a windowed list, else null. */
  readonly start: number | null;
  readonly measure: ((element: HTMLElement | null) => void) | null;
  readonly onToggle: () => void;
  /** Whether a click selects instead of opening. */
  readonly asksToSelect: (event: MouseEvent) => boolean;
  readonly onSelect: (event: MouseEvent) => void;
  readonly onFocus: () => void;
}

/** One row of the tree: the focusable frame around what its kind shows. */
export function TreeRow(props: TreeRowProps): JSX.Element {
  const { row, index, position, actions, start } = props;
  const { desk } = usePanel();
  const drop = useEvidenceDrop(row);
  const { content } = row;
  const activate = (event: MouseEvent): void => {
    if (props.asksToSelect(event)) {
      // A prevented press puts the keyboard nowhere.
      (event.currentTarget as HTMLElement | null)?.focus();
      props.onSelect(event);
    } else if (actions.open) actions.open(event);
    else if (row.expanded !== null) props.onToggle();
  };
  const canAct = actions.open !== undefined || row.expanded !== null;
  return (
    <div
      class={rowClass(row, start !== null, drop.side)}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={position.place}
      aria-setsize={position.siblings}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={isSelectable(row) ? props.selected : undefined}
      aria-keyshortcuts={actions.keys ? Object.keys(actions.keys).join(' ') : undefined}
      tabIndex={props.focusable ? 0 : -1}
      data-index={index}
      ref={props.measure}
      style={start === null ? undefined : { transform: `translateY(${start}px)` }}
      onFocusIn={props.onFocus}
      draggable={content.kind === 'reference' ? true : undefined}
      onDragStart={(event) => {
        if (content.kind === 'reference') startReferenceDrag(event, content.reference);
      }}
      {...drop.handlers}
      onMouseDown={(event) => {
        // Shift and a click would mark the text in between.
        if (event.shiftKey && props.asksToSelect(event)) event.preventDefault();
      }}
      onClick={activate}
      onAuxClick={(event) => {
        if (event.button === 1) actions.open?.(event);
      }}
      onContextMenu={(event) => {
        if (!actions.menu) return;
        event.preventDefault();
        desk.showMenu(event, actions.menu(event));
      }}
      onMouseOver={(event) => {
        const { preview } = actions;
        if (preview) desk.hoverNote(preview.path, preview.source, event, event.currentTarget);
      }}
    >
      <div class={`tree-item-self thesis-desk-row-self${canAct ? ' is-clickable' : ''}`}>
        {row.expanded === null ? null : <Chevron open={row.expanded} onToggle={props.onToggle} />}
        <ErrorBoundary attempt={row} fallback={<div>{desk.t('panel.rowBroken')}</div>}>
          <RowView row={row} />
        </ErrorBoundary>
        <RowButtons row={row} actions={actions} />
        {drop.side === null ? null : (
          <div class="thesis-desk-drop-words">{desk.t(`panel.drop-${drop.side}`)}</div>
        )}
      </div>
    </div>
  );
}

function rowClass(
  { content, level, expanded }: Row,
  windowed: boolean,
  side: 'for' | 'against' | null,
): string {
  return [
    'tree-item',
    'thesis-desk-row',
    `thesis-desk-row-${content.kind}`,
    `thesis-desk-level-${Math.min(level, 6)}`,
    ...(expanded === false ? ['is-collapsed'] : []),
    ...(side === null ? [] : ['is-drop-target', `thesis-desk-drop-${side}`]),
    ...(windowed ? ['thesis-desk-row-windowed'] : []),
  ].join(' ');
}

function Chevron({ open, onToggle }: { open: boolean; onToggle: () => void }): JSX.Element {
  return (
    <div
      class={`tree-item-icon collapse-icon thesis-desk-chevron${open ? '' : ' is-collapsed'}`}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Icon name="chevron-down" />
    </div>
  );
}
