import { describe, expect, it } from 'vitest';
import { attentionOf, sortAttention } from '../../src/query/attention';
import {
  day,
  makeDeadline,
  makeEntry,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';

const settings = { horizonDays: 30, reviewDays: 90 };
const today = day('2026-11-22');
const kinds = (note: ReturnType<typeof makeNote>): readonly string[] =>
  attentionOf(note, settings, today).reasons.map(({ kind }) => kind);
const reviewed = { reviewed: day('2026-11-01') };

describe('why a thesis wants a look', () => {
  it.each([
    ['nothing of a fresh empty thesis', { header: reviewed }, []],
    ['that it was never reviewed', {}, ['never-reviewed']],
    [
      'that a review is due on the day',
      { header: { reviewed: day('2026-08-24') } },
      ['review-due'],
    ],
    ['no review a day before', { header: { reviewed: day('2026-08-25') } }, []],
    [
      "the note's own interval",
      { header: { reviewed: day('2026-11-01'), reviewInterval: 7 } },
      ['review-due'],
    ],
    [
      'an overdue milestone',
      {
        header: reviewed,
        milestones: [makeMilestone('m', { deadline: makeDeadline('2026-11-21') })],
      },
      ['overdue'],
    ],
    [
      'a near deadline',
      {
        header: reviewed,
        milestones: [makeMilestone('m', { deadline: makeDeadline('2026-12-22') })],
      },
      ['near'],
    ],
    [
      'nothing of a milestone that was met',
      { header: reviewed, milestones: [makeMilestone('m', { done: true })] },
      [],
    ],
    ['open reading', { header: reviewed, tasks: [makeTask('read it')] }, ['reading']],
    [
      'unread references',
      { header: reviewed, references: [makeReference('https://a.example')] },
      ['unread'],
    ],
    [
      'nothing of read references',
      { header: reviewed, references: [makeReference('https://a.example', { read: true })] },
      [],
    ],
  ])('tells %s', (_name, fields, expected) => {
    expect(kinds(makeNote('N', fields))).toEqual(expected);
  });

  it('tells since when open milestones have no evidence', () => {
    const ledger = [makeEntry('2026-08-01', 'for'), makeEntry('2026-07-01', 'for')];
    const note = makeNote('N', { header: reviewed, milestones: [makeMilestone('m', { ledger })] });
    expect(attentionOf(note, settings, today).reasons).toEqual([
      { kind: 'quiet', since: '2026-08-01', days: 113 },
    ]);
  });

  it("counts from the note's date while no ledger says anything", () => {
    const header = { ...reviewed, date: day('2026-01-01') };
    const note = makeNote('N', { header, milestones: [makeMilestone('m')] });
    expect(kinds(note)).toEqual(['quiet']);
  });

  it('counts a page that is named twice once', () => {
    const reference = makeReference('https://a.example');
    const note = makeNote('N', {
      header: reviewed,
      references: [reference, { ...reference, column: 9 }],
    });
    const [reason] = attentionOf(note, settings, today).reasons;
    expect(reason?.kind === 'unread' && reason.references.length).toBe(1);
  });

  it('lists theses by their first reason, then by its day, then by title', () => {
    const late = (title: string, end: string) =>
      makeNote(title, {
        header: reviewed,
        milestones: [makeMilestone('m', { deadline: makeDeadline(end) })],
      });
    const notes = [
      makeNote('Reading', { header: reviewed, tasks: [makeTask('read')] }),
      late('Later', '2026-11-01'),
      makeNote('Calm', { header: reviewed }),
      late('Earlier', '2026-01-01'),
      makeNote('Never'),
    ];
    const theses = notes.map((thesis) => attentionOf(thesis, settings, today));
    expect(sortAttention(theses).map(({ note }) => note.title)).toEqual([
      'Earlier',
      'Later',
      'Never',
      'Reading',
    ]);
  });
});
