import { describe, expect, it } from 'vitest';
import { filterNote, isFiltering, type DeskFilter } from '../../src/query/filter';
import { createFoldedText, parseSearch } from '../../src/query/search';
import {
  day,
  makeDeadline,
  makeEntry,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';

const note = makeNote('Fleet', {
  header: { topics: ['macro'], tags: ['active'] },
  tasks: [
    makeTask('read the lease', { due: day('2026-11-01'), tags: ['active'] }),
    makeTask('watch the ride', { kind: 'watch', done: true }),
  ],
  milestones: [
    makeMilestone('2000 cars', {
      deadline: makeDeadline('2026-12-01'),
      ledger: [makeEntry('2026-05-01', 'for', { text: 'for: new depot' })],
    }),
  ],
  references: [
    makeReference('https://news.example.com/depot', { label: 'The depot' }),
    makeReference('https://x.com/a/status/1', { read: true, author: '@fleetwatch' }),
  ],
});

const none: DeskFilter = {
  tags: { include: [], exclude: [], mode: 'any' },
  words: [],
  states: [],
  kinds: [],
};

function found(filter: Partial<DeskFilter>): readonly string[] {
  const calendar = { today: day('2026-11-22'), horizonDays: 30 };
  const result = filterNote(note, { ...none, ...filter }, calendar, createFoldedText());
  return [
    ...result.tasks.map(({ text }) => text),
    ...result.milestones.map(({ milestone }) => milestone.text),
    ...result.references.map(({ site }) => site),
  ];
}

const all = ['read the lease', 'watch the ride', '2000 cars', 'news.example.com', 'x.com'];

describe('filtering a note', () => {
  it.each<[string, Partial<DeskFilter>, readonly string[]]>([
    ['nothing asked', {}, all],
    [
      'a word of a ledger and a link',
      { words: parseSearch('DEPOT') },
      ['2000 cars', 'news.example.com'],
    ],
    ['two words', { words: parseSearch('depot cars') }, ['2000 cars']],
    ['an author', { words: parseSearch('fleetwatch') }, ['x.com']],
    ['the title of the note', { words: parseSearch('fleet') }, all],
    ['what is overdue', { states: ['overdue'] }, ['read the lease']],
    ['what is near', { states: ['near'] }, ['2000 cars']],
    ['what is settled', { states: ['settled'] }, ['watch the ride', 'x.com']],
    ['one kind', { kinds: ['watch'] }, ['watch the ride']],
    ['two kinds', { kinds: ['milestone', 'read'] }, ['read the lease', '2000 cars']],
    [
      'a tag of one task',
      { tags: { include: ['active'], exclude: [], mode: 'any' } },
      ['read the lease'],
    ],
    ['a topic', { tags: { include: ['macro'], exclude: [], mode: 'all' } }, all],
    ['a topic left out', { tags: { include: [], exclude: ['macro'], mode: 'any' } }, []],
  ])('finds %s', (_name, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('knows whether it can leave anything out', () => {
    expect(isFiltering(none)).toBe(false);
    expect(isFiltering({ ...none, states: ['open'] })).toBe(true);
  });
});
