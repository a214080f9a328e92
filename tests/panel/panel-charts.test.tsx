// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { day, makeDeadline, makeEntry, makeMilestone, makeNote } from '../support/make-note';
import { fleetNote } from '../support/sample-notes';
import { showPanel } from '../support/show-panel';

afterEach(cleanup);

const note = makeNote('Fleet', {
  header: { reviewed: day('2026-11-08') },
  milestones: [
    makeMilestone('no attendant', {
      group: 'Scale',
      promised: makeDeadline('2026-06-30'),
      deadline: makeDeadline('2026-12-31'),
      ledger: [
        makeEntry('2026-06-28', 'move'),
        makeEntry('2026-11-04', 'against'),
        makeEntry('2026-11-16', 'for'),
      ],
    }),
  ],
});

const tableOf = (table: HTMLElement): string[] =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' | '),
  );

describe('evidence over time', () => {
  it('is drawn when opened, with the last review marked', () => {
    const { drawn, row } = showPanel([note]);
    expect(drawn).toEqual([]);
    fireEvent.click(row('Evidence over time'));
    expect(drawn).toMatchObject([
      {
        kind: 'bars',
        places: ['02.11.2026', '09.11.2026', '16.11.2026'],
        series: [
          { role: 'for', values: [0, 0, 1] },
          { role: 'against', values: [1, 0, 0] },
        ],
        mark: { place: 0, name: 'review' },
      },
    ]);
  });

  it('is told in words', () => {
    const { row, view } = showPanel([note]);
    fireEvent.click(row('Evidence over time'));
    expect(view.getByRole('img').getAttribute('aria-label')).toBe(
      'Evidence for and against per week. Reviewed 08.11.2026',
    );
    expect(tableOf(view.getByRole('table'))).toEqual([
      '02.11.2026 | 0 for, 1 against, Reviewed 08.11.2026',
      '09.11.2026 | 0 for, 0 against',
      '16.11.2026 | 1 for, 0 against',
    ]);
  });
});

describe('moved deadlines', () => {
  it('are drawn from the promised day to the current one, and told in words', () => {
    const { drawn, row, view } = showPanel([note]);
    fireEvent.click(row('Moved deadlines'));
    expect(drawn).toMatchObject([
      {
        kind: 'spans',
        spans: [
          { name: 'Scale: no attendant', from: '2026-06-30', to: '2026-12-31', length: '+184 d' },
        ],
      },
    ]);
    expect(tableOf(view.getByRole('table'))).toEqual([
      'Scale: no attendant | 30.06.2026 → 31.12.2026, +184 d',
    ]);
  });
});

it('are not offered where there is nothing to draw, nor in the whole desk', () => {
  const bare = makeNote('Bare', { milestones: [makeMilestone('later')] });
  const offered = /Evidence over time|Moved deadlines/;
  expect(showPanel([bare]).rows().join()).not.toMatch(offered);
  cleanup();
  expect(showPanel([note], { scope: 'all' }).rows().join()).not.toMatch(offered);
});

describe('days as people write them', () => {
  it('name the weeks of what was done', () => {
    const { row } = showPanel([fleetNote], { collapsed: [] });
    expect(row('16.11.2026 to 22.11.2026')).toBeTruthy();
  });

  it('are told on hovering a day of the note, beside the words it stands for', () => {
    const { row } = showPanel([fleetNote]);
    const deadline = row('2000 cars').querySelector('.thesis-desk-day');
    expect(deadline?.textContent).toBe('2026-12-31');
    expect(deadline?.getAttribute('title')).toBe('by 2026-12-31 · 31.12.2026');
    expect(row('@demo_fleet').querySelector('.thesis-desk-day')?.getAttribute('title')).toBe(
      '20.11.2026',
    );
  });
});
