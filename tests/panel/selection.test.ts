import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/panel/rows/row';
import {
  dropVanished,
  extendSelection,
  nextAlike,
  NO_SELECTION,
  selectAlike,
  toggleSelected,
  type Selection,
} from '../../src/panel/selection';
import { makeNote, makeTask } from '../support/make-note';

const note = makeNote('N');

function row(id: string, kind: 'reading' | 'done' | 'week'): Row {
  const task = makeTask(id);
  const content: Row['content'] =
    kind === 'week'
      ? { kind, monday: null, count: 1 }
      : kind === 'done'
        ? { kind, item: { note, task } }
        : { kind, item: { note, task, age: null } };
  return { id, level: 2, parent: null, expanded: null, remembers: 'expanded', content };
}

const [a, b, c] = [row('a', 'reading'), row('b', 'reading'), row('c', 'reading')];
const [week, d, week2, e] = [
  row('w', 'week'),
  row('d', 'done'),
  row('w2', 'week'),
  row('e', 'done'),
];
const rows = [a, b, c, week, d, week2, e];
const selected = (...ids: string[]): Selection => ({ anchor: ids[0] ?? null, ids });

describe('selecting one row more or less', () => {
  it('puts it in and takes it out', () => {
    const one = toggleSelected(NO_SELECTION, rows, a);
    const two = toggleSelected(one, rows, c);
    expect(two).toEqual({ anchor: 'c', ids: ['a', 'c'] });
    expect(toggleSelected(two, rows, a).ids).toEqual(['c']);
  });

  it('starts anew in another section', () => {
    expect(toggleSelected(selected('a', 'b'), rows, d)).toEqual(selected('d'));
  });

  it('leaves rows that are no tasks alone', () => {
    expect(toggleSelected(selected('a'), rows, week)).toEqual(selected('a'));
  });
});

describe('selecting a range', () => {
  it('goes from where the keyboard is', () => {
    expect(extendSelection(NO_SELECTION, rows, a, c)).toEqual(selected('a', 'b', 'c'));
  });

  it('keeps its start when it grows, shrinks and turns around', () => {
    const start = toggleSelected(NO_SELECTION, rows, b);
    const down = extendSelection(start, rows, b, c);
    expect(down.ids).toEqual(['b', 'c']);
    const up = extendSelection(down, rows, c, a);
    expect(up).toEqual({ anchor: 'b', ids: ['a', 'b'] });
  });

  it('steps over the headings of weeks', () => {
    expect(extendSelection(NO_SELECTION, rows, d, e).ids).toEqual(['d', 'e']);
  });

  it('does not cross into another section', () => {
    expect(extendSelection(selected('a', 'b'), rows, b, d)).toEqual(selected('d'));
    expect(extendSelection(NO_SELECTION, rows, week, e)).toEqual(selected('e'));
  });

  it('takes the whole section', () => {
    expect(selectAlike(rows, b)).toEqual(selected('a', 'b', 'c'));
    expect(selectAlike(rows, week)).toEqual(NO_SELECTION);
  });
});

it.each([
  ['down', 0, 1, 1],
  ['down over a heading', 4, 1, 6],
  ['up over a heading', 6, -1, 4],
  ['not past the end of the section', 2, 1, null],
  ['not past the start', 0, -1, null],
] as const)('finds the next row of the section: %s', (_name, index, step, next) => {
  expect(nextAlike(rows, index, step)).toBe(next);
});

describe('rows that are no longer shown', () => {
  it('leave the selection', () => {
    expect(dropVanished(selected('a', 'b', 'c'), [b, c])).toEqual({
      anchor: null,
      ids: ['b', 'c'],
    });
  });

  it('change nothing when all are there', () => {
    const whole = selected('a', 'b');
    expect(dropVanished(whole, rows)).toBe(whole);
    expect(dropVanished(NO_SELECTION, [])).toBe(NO_SELECTION);
  });
});
