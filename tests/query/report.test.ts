import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/query/report';
import {
  day,
  makeDeadline,
  makeEntry,
  makeLine,
  makeMilestone,
  makeNote,
  makeReference,
  makeTarget,
  makeTask,
} from '../support/make-note';

const today = day('2026-03-31');

const note = makeNote('Grid power', {
  header: { date: day('2026-01-02'), topics: ['macro'], tags: ['active'] },
  facts: { tickers: ['GRID'], marketCap: { value: 1150000, currency: null } },
  tasks: [
    makeTask('read the filing', { source: makeLine('- [ ] read the filing', 7), due: today }),
  ],
  milestones: [
    makeMilestone('ship 5 units', {
      source: makeLine('1. ship 5 units', 9),
      group: 'Plant',
      target: makeTarget(5, 'units'),
      deadline: makeDeadline('2026-03-30'),
      ledger: [
        makeEntry('2026-02-01', 'observation', { value: 2, unit: 'units', text: '2 units' }),
      ],
    }),
  ],
  references: [makeReference('https://example.com/a', { heading: ['Sources'], author: 'Ann' })],
  events: [
    {
      source: makeLine('On 14 March …', 3),
      start: day('2026-03-14'),
      end: day('2026-03-14'),
      words: '14 March',
      text: 'On 14 March …',
      approximate: true,
    },
  ],
});

describe('the report', () => {
  it('has exactly the keys that scripts rely on, unknown ones as null or empty', () => {
    expect(buildReport([{ note, onDesk: true }], today)).toStrictEqual({
      schema: 1,
      today: '2026-03-31',
      notes: [
        {
          path: 'Theses/Grid power.md',
          title: 'Grid power',
          onDesk: true,
          date: '2026-01-02',
          reviewed: null,
          topics: ['macro'],
          tags: ['active'],
          facts: {
            tickers: ['GRID'],
            marketCap: { value: 1150000, currency: null },
            contracts: [],
          },
          tasks: [
            {
              line: 8,
              status: ' ',
              done: false,
              text: 'read the filing',
              kind: 'read',
              tags: [],
              heading: [],
              created: null,
              start: null,
              scheduled: null,
              due: '2026-03-31',
              doneOn: null,
              cancelledOn: null,
              priority: null,
              recurrence: null,
              id: null,
              dependsOn: [],
              onCompletion: null,
              blockId: null,
            },
          ],
          milestones: [
            {
              line: 10,
              group: 'Plant',
              text: 'ship 5 units',
              target: { value: 5, value2: null, comparator: '=', unit: 'units' },
              deadline: { start: null, end: '2026-03-30', words: 'by 2026-03-30' },
              done: false,
              state: 'overdue',
              ledger: [
                {
                  line: 1,
                  day: '2026-02-01',
                  kind: 'observation',
                  value: 2,
                  unit: 'units',
                  url: null,
                  text: '2 units',
                },
              ],
            },
          ],
          references: [
            {
              line: 1,
              url: 'https://example.com/a',
              canonical: 'https://example.com/a',
              heading: ['Sources'],
              site: 'example.com',
              author: 'Ann',
              posted: null,
              postedExact: true,
              read: false,
            },
          ],
          events: [
            {
              line: 4,
              start: '2026-03-14',
              end: '2026-03-14',
              words: '14 March',
              approximate: true,
            },
          ],
        },
      ],
    });
  });

  it('keeps the order of the notes and says which are on the desk', () => {
    const other = { note: makeNote('Aside'), onDesk: false };
    const report = buildReport([{ note, onDesk: true }, other], today);
    expect(report.notes.map(({ title, onDesk }) => [title, onDesk])).toEqual([
      ['Grid power', true],
      ['Aside', false],
    ]);
  });

  it('gives null for a milestone without target and deadline', () => {
    const bare = makeNote('Bare', { milestones: [makeMilestone('ship')] });
    const milestone = buildReport([{ note: bare, onDesk: true }], today).notes[0]?.milestones[0];
    expect(milestone).toMatchObject({ target: null, deadline: null, state: 'open', ledger: [] });
  });
});
