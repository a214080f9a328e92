import { expect, it } from 'vitest';
import { slippedDeadlines } from '../../src/query/slipped-deadlines';
import { makeDeadline, makeEntry, makeMilestone } from '../support/make-note';

const move = makeEntry('2026-01-01', 'move');

function moved(text: string, from: string | null, to: string) {
  const promised = from === null ? null : makeDeadline(from);
  return makeMilestone(text, { promised, deadline: makeDeadline(to), ledger: [move] });
}

it('lists moved deadlines with what was promised and what holds, the worst first', () => {
  const slipped = slippedDeadlines([
    moved('a little', '2026-01-31', '2026-02-28'),
    moved('earlier', '2026-06-30', '2026-06-20'),
    moved('a year', '2026-01-31', '2027-01-31'),
  ]);
  expect(
    slipped.map(({ milestone, promised, current, days }) => [
      milestone.text,
      promised,
      current,
      days,
    ]),
  ).toEqual([
    ['a year', '2026-01-31', '2027-01-31', 365],
    ['a little', '2026-01-31', '2026-02-28', 28],
    ['earlier', '2026-06-30', '2026-06-20', -10],
  ]);
});

it('leaves out what was never moved and what had no day', () => {
  const kept = makeMilestone('kept', { deadline: makeDeadline('2026-03-31') });
  expect(slippedDeadlines([kept, moved('undated', null, '2026-03-31')])).toEqual([]);
});
