import { describe, expect, it } from 'vitest';
import { milestoneItems, sortMilestones } from '../../src/query/milestone-list';
import { day, makeDeadline, makeEntry, makeMilestone, makeNote } from '../support/make-note';

const calendar = { today: day('2026-11-22'), horizonDays: 30 };
const verdict = (on: string): ReturnType<typeof makeEntry> =>
  makeEntry(on, 'verdict', { verdict: 'met' });

describe('the list of milestones', () => {
  it.each([
    ['overdue the day after its last day', '2026-11-21', 'overdue'],
    ['near on its last day', '2026-11-22', 'near'],
    ['near at the end of the horizon', '2026-12-22', 'near'],
    ['open beyond the horizon', '2026-12-23', 'open'],
  ])('tells a milestone %s', (_name, end, due) => {
    const note = makeNote('N', {
      milestones: [makeMilestone('m', { deadline: makeDeadline(end) })],
    });
    expect(milestoneItems(note, calendar)[0]?.due).toBe(due);
  });

  it('never calls a milestone overdue that is only not to be earlier', () => {
    const deadline = makeDeadline(null, '2025-01-01');
    const note = makeNote('N', { milestones: [makeMilestone('m', { deadline })] });
    expect(milestoneItems(note, calendar)[0]?.due).toBe('open');
  });

  it('puts overdue ones first, then by deadline, undated after, settled last', () => {
    const note = makeNote('N', {
      milestones: [
        makeMilestone('undated'),
        makeMilestone('settled early', { ledger: [verdict('2026-01-01')] }),
        makeMilestone('later', { deadline: makeDeadline('2027-01-01') }),
        makeMilestone('settled late', { ledger: [verdict('2026-06-01')] }),
        makeMilestone('sooner', { deadline: makeDeadline('2026-12-01') }),
        makeMilestone('overdue', { deadline: makeDeadline('2026-01-01') }),
        makeMilestone('long overdue', { deadline: makeDeadline('2025-01-01') }),
        makeMilestone('from', { deadline: makeDeadline(null, '2026-12-15') }),
      ],
    });
    const sorted = sortMilestones(milestoneItems(note, calendar));
    expect(sorted.map(({ milestone }) => milestone.text)).toEqual([
      'long overdue',
      'overdue',
      'sooner',
      'from',
      'later',
      'undated',
      'settled late',
      'settled early',
    ]);
  });
});
