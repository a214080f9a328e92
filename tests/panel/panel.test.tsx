// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeNote } from '../support/make-note';
import { indexed } from '../support/fake-desk';
import { fleetNote, gridNote } from '../support/sample-notes';
import { settle, showPanel } from '../support/show-panel';

afterEach(cleanup);

const both = [fleetNote, gridNote];

describe('what the panel shows of one note', () => {
  it('shows a milestone with how far it is, how fast it must go and what its ledger says', () => {
    const { row } = showPanel(both);
    const text = row('2000 cars on the road').textContent ?? '';
    for (const part of [
      'Scale',
      '2026-12-31',
      '39 days left',
      '1,655 of 2,000 cars',
      '82%',
      'odds 60%',
      '1 for',
      '345 to go, 39 days left, 8.8 a day needed; 5.1 a day so far',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says that a milestone is overdue and how far it was moved', () => {
    const text = showPanel(both).row('no attendant in the car').textContent ?? '';
    expect(text).toContain('overdue by 145 days');
    expect(text).toContain('moved once, +181 d');
  });

  it('marks a day that is only nearly known', () => {
    expect(showPanel(both).row('A long talk').textContent).toContain('≈ 2025-12-10');
  });

  it('tells in how many other notes a page is named', () => {
    expect(showPanel(both).row('@demo_fleet').textContent).toContain('in 1 other note');
  });

  it('nests references under the headings of the note', () => {
    const { row } = showPanel(both);
    expect(row('Talks').getAttribute('aria-level')).toBe('3');
    expect(row('A long talk').getAttribute('aria-level')).toBe('4');
  });

  it('shows facts with words for their size', () => {
    const { rows } = showPanel(both);
    expect(rows()).toContainEqual(expect.stringContaining('$1.42T'));
  });

  it('follows the active note, unless another is pinned', () => {
    const { desk, rows, state } = showPanel(both);
    settle(() => {
      desk.active.value = gridNote.path;
    });
    expect(rows().join()).toContain('12 GWh shipped');
    settle(() => {
      state.value = { ...state.value, pinned: fleetNote.path };
    });
    expect(rows().join()).not.toContain('12 GWh shipped');
  });
});

describe('what the panel shows of the whole desk', () => {
  it('lists items of all theses with the titles of their notes', () => {
    const { row } = showPanel(both, { scope: 'all' });
    expect(row('listen to the podcast').textContent).toContain('Grid');
    expect(row('no attendant in the car').textContent).toContain('Fleet');
  });

  it('leaves out notes that are not on the desk', () => {
    const { desk, rows } = showPanel(both, { scope: 'all' });
    settle(() => {
      desk.notes.value = indexed(both, [gridNote.path]);
    });
    expect(rows().join()).not.toContain('12 GWh shipped');
  });

  it('shows no line of time, which belongs to one thesis', () => {
    expect(showPanel(both, { scope: 'all' }).rows()).not.toContainEqual(
      expect.stringMatching(/^Timeline/),
    );
  });
});

describe('when there is nothing to show', () => {
  it.each([
    ['no thesis notes yet', [], { scope: 'all' }, 'No thesis notes yet', 'Open settings'],
    ['no note open', [], {}, 'No note is open', 'Show all theses'],
    ['nothing passes the filters', both, { search: 'zebra' }, 'Nothing matches', 'Clear filters'],
  ] as const)('says that there is %s and what to do', (_name, notes, state, title, remedy) => {
    const { view } = showPanel(notes, state);
    expect(view.getByRole('status').textContent).toContain(title);
    expect(view.getAllByText(remedy).length).toBeGreaterThan(0);
  });

  it('says how to put a note on the desk and still shows what it holds', () => {
    const { desk, view, rows } = showPanel(both);
    settle(() => {
      desk.notes.value = indexed(both, [fleetNote.path]);
    });
    expect(view.getByRole('status').textContent).toContain('Tags: [[macro]]');
    expect(rows().join()).toContain('2000 cars');
  });

  it('says how far reading the vault has come', () => {
    const { desk, view } = showPanel([]);
    settle(() => {
      desk.indexing.value = { done: 3, total: 40 };
    });
    expect(view.getByText('Reading notes: 3 of 40')).toBeTruthy();
  });

  it('tells how to write the first milestone', () => {
    const { rows } = showPanel([makeNote('Empty')]);
    expect(rows()).toContainEqual(expect.stringContaining('No milestones yet'));
  });

  it('takes back all filters at once', () => {
    const { view, state } = showPanel(both, { search: 'zebra', kinds: ['watch'] });
    fireEvent.click(view.getAllByText('Clear filters')[0] as HTMLElement);
    expect([state.value.search, state.value.kinds]).toEqual(['', []]);
  });
});

describe('when something cannot be shown', () => {
  it('keeps the other sections', () => {
    const broken = { ...fleetNote, facts: null as never };
    const { rows } = showPanel([broken]);
    expect(rows()).toContainEqual(expect.stringContaining('“Facts” cannot be shown'));
    expect(rows().join()).toContain('2000 cars on the road');
  });
});

describe('other languages', () => {
  it.each([
    ['uk', 'прострочено на 145 днів', 'лишилося 39 днів'],
    ['zh', '逾期 145 天', '还剩 39 天'],
  ])('speaks %s', (language, overdue, left) => {
    const { rows } = showPanel(both, {}, language);
    expect(rows().join()).toContain(overdue);
    expect(rows().join()).toContain(left);
  });
});
