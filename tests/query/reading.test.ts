import { describe, expect, it } from 'vitest';
import { countDoneWeeks, groupDoneByWeek } from '../../src/query/done-weeks';
import { plainTasks, readingItems, sortReading, type ReadingSort } from '../../src/query/reading';
import { day, makeLine, makeMilestone, makeNote, makeTask } from '../support/make-note';

const today = day('2026-11-22');

describe('the reading list', () => {
  const note = makeNote('N', {
    header: { date: day('2026-11-12') },
    tasks: [
      makeTask('plain'),
      makeTask('made', { created: day('2026-11-20'), kind: 'watch' }),
      makeTask('due', { due: day('2026-12-01'), kind: 'report' }),
      makeTask('done', { done: true }),
      makeTask('cancelled', { status: '-' }),
      makeTask('given up', { cancelledOn: day('2026-01-01') }),
    ],
  });
  const items = readingItems(note, note.tasks, today);

  it('holds open tasks, neither done nor cancelled', () => {
    expect(items.map(({ task }) => task.text)).toEqual(['plain', 'made', 'due']);
  });

  it('takes the age from the task, else from the note, else says none', () => {
    expect(items.map(({ age }) => age)).toEqual([10, 2, 10]);
    const undated = makeNote('U', { tasks: [makeTask('plain')] });
    expect(readingItems(undated, undated.tasks, today)[0]?.age).toBeNull();
  });

  it.each<[ReadingSort, string[]]>([
    ['due', ['due', 'plain', 'made']],
    ['age', ['due', 'plain', 'made']],
    ['kind', ['plain', 'made', 'due']],
  ])('sorts by %s', (by, order) => {
    expect(sortReading(items, by).map(({ task }) => task.text)).toEqual(order);
  });

  it('leaves out checkboxes that are milestones', () => {
    const source = makeLine('- [ ] must come true', 7);
    const both = makeNote('B', {
      tasks: [makeTask('must come true', { source })],
      milestones: [makeMilestone('must come true', { source })],
    });
    expect(plainTasks(both)).toEqual([]);
  });
});

describe('done by week', () => {
  const note = makeNote('N');
  const done = (text: string, on: string | null) => ({
    note,
    task: makeTask(text, { done: true, doneOn: on === null ? null : day(on) }),
  });

  it('groups from Monday to Sunday, the latest first, undated last', () => {
    const weeks = groupDoneByWeek([
      done('sunday', '2026-11-15'),
      done('undated', null),
      done('monday', '2026-11-16'),
      done('last sunday', '2026-11-22'),
    ]);
    expect(weeks.map(({ monday, items }) => [monday, items.map(({ task }) => task.text)])).toEqual([
      ['2026-11-16', ['last sunday', 'monday']],
      ['2026-11-09', ['sunday']],
      [null, ['undated']],
    ]);
  });

  it('counts empty weeks as none, up to this week', () => {
    const weeks = groupDoneByWeek([done('a', '2026-11-16'), done('b', '2026-11-04')]);
    expect(countDoneWeeks(weeks, today, 4)).toEqual([
      { monday: '2026-10-26', count: 0 },
      { monday: '2026-11-02', count: 1 },
      { monday: '2026-11-09', count: 0 },
      { monday: '2026-11-16', count: 1 },
    ]);
  });
});
