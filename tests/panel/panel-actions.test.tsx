// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { indexed } from '../support/fake-desk';
import { fleetNote, gridNote } from '../support/sample-notes';
import { settle, showPanel } from '../support/show-panel';

afterEach(cleanup);

const both = [fleetNote, gridNote];
const { path } = fleetNote;

describe('working with rows', () => {
  it('opens the line of a milestone on click', () => {
    const { desk, row } = showPanel(both);
    fireEvent.click(row('2000 cars on the road'));
    expect(desk.calls).toEqual([['openNote', path, '- 2000 cars on the road']]);
  });

  it('opens a reference in the browser on click', () => {
    const { desk, row } = showPanel(both);
    fireEvent.click(row('@demo_fleet'));
    expect(desk.calls).toEqual([['openReference', 'https://x.com/demo_fleet/status/1']]);
  });

  it('asks the desk to tick and leaves the box as the note says', () => {
    const { desk, view } = showPanel(both);
    const box = view.getByLabelText('Done: watch the night ride') as HTMLInputElement;
    fireEvent.click(box);
    expect(desk.calls).toEqual([['setTaskDone', path, 'watch the night ride', true]]);
    expect(box.checked).toBe(false);
  });

  it('unticks what is done', () => {
    const { desk, view } = showPanel(both, { collapsed: [] });
    fireEvent.click(view.getByLabelText('Not done: read the old filing'));
    expect(desk.calls).toEqual([['setTaskDone', path, 'read the old filing', false]]);
  });

  it.each([
    ['Open in note', ['openNote', path, '- https://x.com/demo_fleet/status/1']],
    ['Copy link', ['copy', 'https://x.com/demo_fleet/status/1']],
    ['Add to reading', ['addReading', path, 'https://x.com/demo_fleet/status/1']],
  ])('has a button for a reference: %s', (label, call) => {
    const { desk, row } = showPanel(both);
    const button = row('@demo_fleet').querySelector(`[aria-label="${label}"]`);
    fireEvent.click(button as Element);
    expect(desk.calls).toEqual([call]);
  });

  it('adds to reading from the clipboard', () => {
    const { desk, view } = showPanel(both);
    fireEvent.click(view.getByLabelText('Add link from clipboard'));
    expect(desk.calls).toEqual([['addReadingFromClipboard', path]]);
  });

  it('marks a thesis reviewed where it says that it never was', () => {
    const { desk, row } = showPanel(both);
    fireEvent.click(row('never reviewed').querySelector('button') as Element);
    expect(desk.calls).toEqual([['markReviewed', path]]);
  });

  it('offers every ledger entry in the menu of a milestone', () => {
    const { desk, row } = showPanel(both);
    fireEvent.contextMenu(row('2000 cars on the road'));
    for (const entry of desk.menu.value) entry.run();
    expect(desk.calls.map(([name, , , kind]) => kind ?? name)).toEqual([
      'observation',
      'odds',
      'for',
      'against',
      'remark',
      'move',
      'met',
      'missed',
      'unclear',
      'dropped',
      'copy',
      'openNote',
    ]);
  });

  it('offers the other notes that name the same page', () => {
    const { desk, row } = showPanel(both);
    fireEvent.contextMenu(row('@demo_fleet'));
    desk.menu.value.find(({ title }) => title === 'Also in Grid')?.run();
    expect(desk.calls).toEqual([['openNote', gridNote.path, null]]);
  });

  it('opens what is below a milestone: its chart and its ledger, the latest first', () => {
    const { drawn, row, rows, view } = showPanel(both);
    fireEvent.click(row('2000 cars on the road').querySelector('.collapse-icon') as Element);
    const shown = rows().filter((text) => /^2026-/.test(text));
    expect(shown).toEqual([
      '2026-11-11 for: second depot',
      '2026-11-10 odds 60%',
      '2026-11-09 1655 cars',
      '2026-08-01 1145 cars',
    ]);
    expect(drawn.map(({ kind }) => kind)).toEqual(['lines']);
    expect(view.getByRole('img').getAttribute('aria-label')).toContain('Observed against');
    expect(view.getByRole('table').textContent).toContain('1,655 cars');
  });
});

describe('charts', () => {
  it('draws what was done per week when its section is opened, and erases it when closed', () => {
    const { drawn, erased, row } = showPanel(both);
    expect(drawn).toEqual([]);
    fireEvent.click(row('Done'));
    expect(drawn).toMatchObject([{ kind: 'bars' }]);
    fireEvent.click(row('Done'));
    expect(erased).toEqual(drawn);
  });

  it('draws a chart once while its data stays the same', () => {
    const { desk, drawn } = showPanel(both, { collapsed: [] });
    settle(() => {
      desk.notes.value = indexed([...both]);
    });
    expect(drawn.length).toBe(1);
  });
});

describe('the bar at the top', () => {
  it('goes between this note and all theses', () => {
    const { state, view } = showPanel(both);
    fireEvent.click(view.getByLabelText('Show all theses'));
    expect(state.value.scope).toBe('all');
    expect(view.getByLabelText('Show this note').getAttribute('aria-pressed')).toBe('true');
  });

  it('closes all sections, then opens them', () => {
    const { rows, view } = showPanel(both);
    fireEvent.click(view.getByLabelText('Collapse all'));
    expect(rows().length).toBe(7);
    fireEvent.click(view.getByLabelText('Expand all'));
    expect(rows().length).toBeGreaterThan(20);
  });

  it('pins the note that is shown', () => {
    const { state, view } = showPanel(both);
    fireEvent.click(view.getByLabelText('Pin this note'));
    expect(state.value.pinned).toBe(path);
    fireEvent.click(view.getByLabelText('Unpin this note'));
    expect(state.value.pinned).toBeNull();
  });

  it('searches as one types, and Escape takes the search back', () => {
    const { rows, state, view } = showPanel(both, { searchOpen: true });
    const field = view.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'DEPOT' } });
    expect(rows().join()).toContain('read the depot lease');
    expect(rows().join()).not.toContain('night ride');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect([state.value.search, state.value.searchOpen]).toEqual(['', false]);
  });

  it('cycles a tag from wanted to unwanted to off', () => {
    const { state, view } = showPanel(both, { scope: 'all', filtersOpen: true });
    const seen = [];
    for (let click = 0; click < 3; click += 1) {
      fireEvent.click(view.getByText('energy'));
      const { include, exclude } = state.value.tags;
      seen.push([...include.map((tag) => `+${tag}`), ...exclude.map((tag) => `-${tag}`)].join());
    }
    expect(seen).toEqual(['+energy', '-energy', '']);
  });

  it('asks for any or all of several tags', () => {
    const { rows, view } = showPanel(both, {
      scope: 'all',
      filtersOpen: true,
      tags: { include: ['energy', 'active'], exclude: [], mode: 'any' },
    });
    expect(rows().join()).toContain('12 GWh shipped');
    fireEvent.click(view.getByText('Any of'));
    expect(rows().join()).not.toContain('12 GWh shipped');
  });

  it('shows one note of the whole desk', () => {
    const { rows, view } = showPanel(both, { scope: 'all', filtersOpen: true });
    fireEvent.change(view.getByLabelText('Note'), { target: { value: gridNote.path } });
    expect(rows().join()).not.toContain('2000 cars');
  });

  it('sorts reading from the menu', () => {
    const { desk, state, view } = showPanel(both);
    fireEvent.click(view.getByLabelText('More options'));
    settle(() => desk.menu.value.find(({ title }) => title === 'Sort reading by age')?.run());
    expect(state.value.sort).toBe('age');
  });
});

it('loses nothing when it is taken down and drawn again', () => {
  const { state, view, rows } = showPanel(both, { scope: 'all', search: 'grid', searchOpen: true });
  const before = rows();
  const stored: unknown = JSON.parse(JSON.stringify(state.value));
  view.unmount();
  const again = showPanel(both, stored as typeof state.value);
  expect(again.rows()).toEqual(before);
});
