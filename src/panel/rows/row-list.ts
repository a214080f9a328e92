import type { PanelState } from '../panel-state';
import type { Row, RowContent } from './row';

/** Collects rows below a parent. */
export interface RowList {
  /** Adds a row without anything below. */
  add(id: string, content: RowContent): void;
  /** Adds a row that can be opened; `fill` is only called while it is open. */
  addFolder(
    id: string,
    content: RowContent,
    remembers: Row['remembers'],
    fill: (below: RowList) => void,
  ): void;
}

/** A list of rows that appends to `rows`; equal ids get a number, so that every id is one row's. */
export function createRowList(
  rows: Row[],
  state: Pick<PanelState, 'collapsed' | 'expanded'>,
): RowList {
  const used = new Map<string, number>();
  const unique = (id: string): string => {
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}\u001f${count}`;
  };
  const below = (parent: string | null, level: number): RowList => ({
    add(id, content) {
      rows.push({ id: unique(id), level, parent, expanded: null, remembers: 'expanded', content });
    },
    addFolder(givenId, content, remembers, fill) {
      const id = unique(givenId);
      const listed = state[remembers].includes(id);
      const expanded = remembers === 'expanded' ? listed : !listed;
      rows.push({ id, level, parent, expanded, remembers, content });
      if (expanded) fill(below(id, level + 1));
    },
  });
  return below(null, 1);
}
