import { toggled } from './toggled';
import type { PanelState } from './panel-state';
import type { Row } from './rows/row';

/** Rows chosen to be ticked together, all of one section. */
export type Selection = PanelState['selection'];

export const NO_SELECTION: Selection = { anchor: null, ids: [] };

/** Tasks can be selected. */
export function isSelectable({ content }: Row): boolean {
  return content.kind === 'reading' || content.kind === 'done';
}

const isAlike = (a: Row, b: Row): boolean =>
  isSelectable(a) && isSelectable(b) && a.content.kind === b.content.kind;

/** Puts a row in or takes it out. A row of the other section starts anew. */
export function toggleSelected(selection: Selection, rows: readonly Row[], row: Row): Selection {
  if (!isSelectable(row)) return selection;
  const kept = alikeIds(selection, rows, row);
  const ids = toggled(kept, row.id);
  return { anchor: row.id, ids };
}

/** Selects from the row the selection started at, else from `from`, to `to`, and nothing else. */
export function extendSelection(
  selection: Selection,
  rows: readonly Row[],
  from: Row,
  to: Row,
): Selection {
  if (!isSelectable(to)) return selection;
  const anchor = rows.find((row) => row.id === selection.anchor && isAlike(row, to));
  const start = anchor ?? (isAlike(from, to) ? from : to);
  const ends = [rows.indexOf(start), rows.indexOf(to)];
  const range = rows.slice(Math.min(...ends), Math.max(...ends) + 1);
  const ids = range.filter((row) => isAlike(row, to)).map(({ id }) => id);
  return { anchor: start.id, ids };
}

/** Everything of the row's section that is shown. */
export function selectAlike(rows: readonly Row[], row: Row): Selection {
  const alike = rows.filter((other) => isAlike(other, row));
  return { anchor: alike[0]?.id ?? null, ids: alike.map(({ id }) => id) };
}

/** The next row of the same section above (-1) or below (1); other rows are stepped over. */
export function nextAlike(rows: readonly Row[], index: number, step: -1 | 1): number | null {
  const row = rows[index];
  if (row === undefined) return null;
  for (let at = index + step; rows[at] !== undefined; at += step) {
    const other = rows[at];
    if (other && isAlike(other, row)) return at;
  }
  return null;
}

/** Without rows that are no longer shown; the same object when nothing has gone. */
export function dropVanished(selection: Selection, rows: readonly Row[]): Selection {
  if (selection.ids.length === 0 && selection.anchor === null) return selection;
  const shown = new Set(rows.filter(isSelectable).map(({ id }) => id));
  const ids = selection.ids.filter((id) => shown.has(id));
  const anchor = shown.has(selection.anchor ?? '') ? selection.anchor : null;
  if (ids.length === selection.ids.length && anchor === selection.anchor) return selection;
  return { anchor, ids };
}

function alikeIds({ ids }: Selection, rows: readonly Row[], row: Row): readonly string[] {
  const alike = new Set(rows.filter((other) => isAlike(other, row)).map(({ id }) => id));
  return ids.filter((id) => alike.has(id));
}
