// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { indexed } from '../support/fake-desk';
import { day, makeNote, makeTask } from '../support/make-note';
import { settle, showPanel, type ShownPanel } from '../support/show-panel';

afterEach(cleanup);

const note = makeNote('Depots', {
  tasks: [
    makeTask('read one'),
    makeTask('read two'),
    makeTask('read three'),
    makeTask('read the old lease', { done: true, doneOn: day('2026-11-18') }),
    makeTask('read the older lease', { done: true, doneOn: day('2026-11-02') }),
  ],
});

const show = (): ShownPanel =>
  showPanel([note], { collapsed: ['attention', 'milestones', 'references', 'timeline', 'facts'] });

function start(from: string): ShownPanel {
  const shown = show();
  settle(() => shown.row(from).focus());
  return shown;
}

const press = (key: string, more: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
};

const selectedRows = ({ view }: ShownPanel): string[] =>
  view
    .queryAllByRole('treeitem', { selected: true })
    .map((row) => row.querySelector('.thesis-desk-title')?.textContent ?? '');

const bar = ({ view }: ShownPanel): string | null =>
  view.queryByRole('group', { name: 'Selection' })?.textContent ?? null;

describe('selecting with the pointer', () => {
  it('adds and takes out with Ctrl or Cmd, without opening the note', () => {
    const shown = show();
    fireEvent.click(shown.row('read one'), { ctrlKey: true });
    fireEvent.click(shown.row('read three'), { metaKey: true });
    expect(selectedRows(shown)).toEqual(['read one', 'read three']);
    fireEvent.click(shown.row('read one'), { ctrlKey: true });
    expect(selectedRows(shown)).toEqual(['read three']);
    expect(shown.desk.calls).toEqual([]);
  });

  it('selects a range with Shift', () => {
    const shown = show();
    fireEvent.click(shown.row('read one'), { ctrlKey: true });
    fireEvent.click(shown.row('read three'), { shiftKey: true });
    expect(selectedRows(shown)).toEqual(['read one', 'read two', 'read three']);
  });

  it('opens the note on a plain click', () => {
    const shown = show();
    fireEvent.click(shown.row('read one'));
    expect(selectedRows(shown)).toEqual([]);
    expect(shown.desk.calls[0]?.[0]).toBe('openNote');
  });
});

describe('selecting with the keyboard', () => {
  it('extends with Shift and an arrow, shrinks, and stops at the end', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selectedRows(shown)).toEqual(['read one', 'read two', 'read three']);
    press('ArrowUp', { shiftKey: true });
    expect(selectedRows(shown)).toEqual(['read one', 'read two']);
    expect(document.activeElement?.textContent).toContain('read two');
  });

  it('keeps the selection when the keyboard moves on, and forgets it with Escape', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown');
    expect(selectedRows(shown)).toEqual(['read one', 'read two']);
    press('Escape');
    expect(selectedRows(shown)).toEqual([]);
    expect(bar(shown)).toBeNull();
  });

  it('selects the whole section with Ctrl+A, and one row with s', () => {
    const shown = start('read two');
    press('a', { code: 'KeyA', ctrlKey: true });
    expect(selectedRows(shown).length).toBe(3);
    press('s', { code: 'KeyS' });
    expect(selectedRows(shown)).toEqual(['read one', 'read three']);
  });
});

describe('doing something with a selection', () => {
  it('ticks all with one call', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    press(' ');
    expect(shown.desk.calls).toEqual([['setTasksDone', 2, true]]);
  });

  it('reopens all in Done, across weeks', () => {
    const shown = start('read the old lease');
    press('ArrowDown', { shiftKey: true });
    expect(selectedRows(shown)).toEqual(['read the old lease', 'read the older lease']);
    press(' ');
    expect(shown.desk.calls).toEqual([['setTasksDone', 2, false]]);
  });

  it('ticks a row outside of the selection alone', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown');
    press(' ');
    expect(shown.desk.calls).toEqual([['setTaskDone', note.path, 'read three', true]]);
  });

  it('offers it in a bar that says how many there are', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    expect(bar(shown)).toBe('Reading: 2 selectedTickClear');
    fireEvent.click(shown.view.getByText('Tick'));
    expect(shown.desk.calls).toEqual([['setTasksDone', 2, true]]);
    fireEvent.click(shown.view.getByText('Clear'));
    expect(selectedRows(shown)).toEqual([]);
    expect(document.activeElement?.textContent).toContain('read two');
  });

  it('offers it in the menu of a selected row', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    fireEvent.contextMenu(shown.row('read two'));
    shown.desk.menu.value.find(({ title }) => title === 'Tick 2 selected')?.run();
    expect(shown.desk.calls).toEqual([['setTasksDone', 2, true]]);
  });

  it('can be begun from the menu, where there are no keys', () => {
    const shown = show();
    fireEvent.contextMenu(shown.row('read two'));
    settle(() => shown.desk.menu.value.find(({ title }) => title === 'Select')?.run());
    expect(selectedRows(shown)).toEqual(['read two']);
  });
});

describe('a selection', () => {
  it('is told to screen readers', () => {
    const shown = show();
    expect(shown.view.getByRole('tree').getAttribute('aria-multiselectable')).toBe('true');
    expect(shown.row('read one').getAttribute('aria-selected')).toBe('false');
    expect(shown.row('Reading').getAttribute('aria-selected')).toBeNull();
  });

  it('drops what has gone', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    settle(() => {
      shown.desk.notes.value = indexed([{ ...note, tasks: note.tasks.slice(1) }]);
    });
    expect(shown.state.value.selection.ids.length).toBe(1);
    expect(bar(shown)).toContain('1 selected');
  });

  it('never holds what is not shown', () => {
    const shown = start('read one');
    press('ArrowDown', { shiftKey: true });
    settle(() => {
      shown.state.value = { ...shown.state.value, collapsed: ['reading'] };
    });
    expect(shown.state.value.selection.ids).toEqual([]);
  });
});
