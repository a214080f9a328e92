import { expect, it } from 'vitest';
import { timelineOf } from '../../src/query/timeline';
import {
  day,
  makeDeadline,
  makeEntry,
  makeLine,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';

it('puts everything dated into one line, the latest first', () => {
  const post = makeReference('https://x.com/a/status/1', { posted: day('2026-02-01') });
  const note = makeNote('N', {
    header: { date: day('2026-01-01'), reviewed: day('2026-05-01') },
    tasks: [
      makeTask('done', { done: true, doneOn: day('2026-03-01') }),
      makeTask('done some day', { done: true }),
      makeTask('due', { due: day('2026-08-01') }),
      makeTask('undated'),
    ],
    milestones: [
      makeMilestone('m', {
        deadline: makeDeadline('2026-12-31'),
        ledger: [
          makeEntry('2026-04-01', 'observation', { value: 3 }),
          makeEntry('2026-06-01', 'move'),
          makeEntry('2026-07-01', 'verdict', { verdict: 'met' }),
        ],
      }),
      makeMilestone('undated'),
    ],
    references: [post, { ...post, column: 40 }, makeReference('https://b.example')],
    events: [
      {
        source: makeLine('On 14 March'),
        start: day('2026-03-14'),
        end: day('2026-03-14'),
        words: '14 March',
        text: 'On 14 March',
        approximate: true,
      },
    ],
  });
  expect(timelineOf(note).map(({ day: on, kind }) => `${on} ${kind}`)).toEqual([
    '2026-12-31 deadline',
    '2026-08-01 due',
    '2026-07-01 verdict',
    '2026-06-01 move',
    '2026-05-01 reviewed',
    '2026-04-01 observation',
    '2026-03-14 event',
    '2026-03-01 tick',
    '2026-02-01 post',
    '2026-01-01 written',
  ]);
});
