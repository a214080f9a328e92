import { expect, it } from 'vitest';
import type { IsoDay } from '../../../src/note/iso-day';
import { readTarget } from '../../../src/note/language/read-target';
import type { Comparator } from '../../../src/note/language/target';

/** A line and what it promises: value or both ends, comparator, unit. Null: it promises nothing. */
export type TargetRow =
  | readonly [line: string, none: null]
  | readonly [
      line: string,
      value: number | readonly [number, number],
      comparator: Comparator,
      unit: string | null,
    ];

const NOTE_DAY = '2025-11-20' as IsoDay;

/** Makes one test of each row. */
export function testTargets(rows: readonly TargetRow[]): void {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (line, row) => {
    const target = readTarget(line, NOTE_DAY);
    const read = target && {
      value: target.value2 === null ? target.value : [target.value, target.value2],
      comparator: target.comparator,
      unit: target.unit,
    };
    const [, value, comparator, unit] = row;
    expect(read).toEqual(value === null ? null : { value, comparator, unit });
  });
}
