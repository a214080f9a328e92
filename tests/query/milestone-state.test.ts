import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../src/note/parsed-note';
import { milestoneState } from '../../src/query/milestone-state';
import { day, makeDeadline, makeEntry, makeMilestone } from '../support/make-note';

const today = day('2026-03-31');
const met = makeEntry('2026-01-10', 'verdict', { verdict: 'met' });
const missed = makeEntry('2026-02-10', 'verdict', { verdict: 'missed' });

describe('the state of a milestone', () => {
  it.each<readonly [string, Partial<Milestone>, string]>([
    ['nothing but words', {}, 'open'],
    ['a deadline ahead', { deadline: makeDeadline('2026-04-01') }, 'open'],
    ['a deadline that ends today', { deadline: makeDeadline('2026-03-31') }, 'open'],
    ['a deadline that ended yesterday', { deadline: makeDeadline('2026-03-30') }, 'overdue'],
    ['a period that is open at its end', { deadline: makeDeadline(null, '2025-01-01') }, 'open'],
    [
      'a mark on its line, though late',
      { done: true, deadline: makeDeadline('2025-01-01') },
      'met',
    ],
    ['a verdict against the mark', { done: true, ledger: [missed] }, 'missed'],
    ['a verdict, though late', { ledger: [met], deadline: makeDeadline('2025-01-01') }, 'met'],
    ['two verdicts', { ledger: [met, missed] }, 'missed'],
    ['two verdicts written in another order', { ledger: [missed, met] }, 'missed'],
    [
      'two verdicts of one day',
      { ledger: [met, makeEntry('2026-01-10', 'verdict', { verdict: 'unclear' })] },
      'unclear',
    ],
    [
      'a verdict that drops it',
      { ledger: [makeEntry('2026-01-10', 'verdict', { verdict: 'dropped' })] },
      'dropped',
    ],
    [
      'observations alone',
      { ledger: [makeEntry('2026-01-10', 'observation', { value: 3 })] },
      'open',
    ],
  ])('with %s', (_name, fields, state) => {
    expect(milestoneState(makeMilestone('ship 5 units', fields), today)).toBe(state);
  });

  it('goes by the deadline that holds now, not by the promise', () => {
    const moved = makeMilestone('ship 5 units', {
      promised: makeDeadline('2025-12-31'),
      deadline: makeDeadline('2026-06-30'),
    });
    expect(milestoneState(moved, today)).toBe('open');
  });
});
