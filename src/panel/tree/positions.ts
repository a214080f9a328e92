import type { Row } from '../rows/row';

/** A row's place among its siblings, for screen readers that cannot see rows outside the window. */
export interface Position {
  /** From 1. */
  readonly place: number;
  readonly siblings: number;
}

/** The positions of all rows, in their order. */
export function positionsOf(rows: readonly Row[]): readonly Position[] {
  const sizes = new Map<string | null, number>();
  const places = rows.map(({ parent }) => {
    const place = (sizes.get(parent) ?? 0) + 1;
    sizes.set(parent, place);
    return place;
  });
  return rows.map(({ parent }, index) => ({
    place: places[index] ?? 1,
    siblings: sizes.get(parent) ?? 1,
  }));
}
