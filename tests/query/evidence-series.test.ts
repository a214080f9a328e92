import { describe, expect, it } from 'vitest';
import { evidenceSeries } from '../../src/query/evidence-series';
import { day, makeEntry, makeMilestone, makeNote } from '../support/make-note';

const today = day('2026-11-22');

function seriesOf(entries: readonly (readonly [string, 'for' | 'against'])[], reviewed?: string) {
  const ledger = entries.map(([on, kind]) => makeEntry(on, kind));
  const header = reviewed === undefined ? {} : { reviewed: day(reviewed) };
  return evidenceSeries(
    makeNote('N', { header, milestones: [makeMilestone('m', { ledger })] }),
    today,
  );
}

describe('evidence over time', () => {
  it('counts by week up to today, weeks without any included', () => {
    const series = seriesOf([
      ['2026-11-04', 'for'],
      ['2026-11-08', 'against'],
      ['2026-11-16', 'for'],
    ]);
    expect(series).toEqual({
      period: 'week',
      counts: [
        { start: '2026-11-02', for: 1, against: 1 },
        { start: '2026-11-09', for: 0, against: 0 },
        { start: '2026-11-16', for: 1, against: 0 },
      ],
      reviewed: null,
    });
  });

  it('counts by month over a longer time', () => {
    const series = seriesOf([
      ['2026-05-31', 'against'],
      ['2026-11-01', 'for'],
    ]);
    expect(series?.period).toBe('month');
    expect(series?.counts.map(({ start }) => start.slice(0, 7))).toEqual([
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
  });

  it('shows no more than two years, however old the first entry is', () => {
    const series = seriesOf([
      ['0001-01-01', 'for'],
      ['2026-11-01', 'for'],
    ]);
    expect(series?.counts.length).toBe(24);
    expect(series?.counts[0]?.start).toBe('2024-12-01');
  });

  it('marks the week of the last review, also before the first entry', () => {
    const series = seriesOf([['2026-11-16', 'for']], '2026-11-08');
    expect(series?.counts[0]?.start).toBe('2026-11-02');
    expect(series?.reviewed).toEqual({ day: '2026-11-08', index: 0 });
  });

  it.each([
    ['lies ahead', '2027-01-01'],
    ['is older than what is shown', '2020-01-01'],
  ])('marks no review that %s', (_name, reviewed) => {
    expect(seriesOf([['2026-11-16', 'for']], reviewed)?.reviewed).toBeNull();
  });

  it('is nothing without evidence up to today', () => {
    expect(seriesOf([])).toBeNull();
    expect(seriesOf([['2027-01-01', 'for']])).toBeNull();
  });
});
