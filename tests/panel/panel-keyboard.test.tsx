// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { indexed } from '../support/fake-desk';
import { fleetNote, gridNote } from '../support/sample-notes';
import { settle, showPanel, type ShownPanel } from '../support/show-panel';

afterEach(cleanup);

const both = [fleetNote, gridNote];

function start(from: string, given: Parameters<typeof showPanel>[1] = {}): ShownPanel {
  const shown = showPanel(both, given);
  settle(() => shown.row(from).focus());
  return shown;
}

const press = (key: string, more: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
};
const here = (): string => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the keyboard in the tree', () => {
  it('has one tab stop', () => {
    const { view } = start('Milestones');
    const stops = view.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Milestones2']);
  });

  it.each([
    ['ArrowDown', 'Milestones', 'no attendant'],
    ['ArrowUp', 'no attendant', 'Milestones'],
    ['Home', 'no attendant', 'Attention'],
    ['End', 'Milestones', '0x00'],
    ['ArrowRight', 'Milestones', 'no attendant'],
    ['ArrowLeft', 'night ride', 'Reading'],
  ])('goes with %s from %s to %s', (key, from, to) => {
    start(from);
    press(key);
    expect(here()).toContain(to);
  });

  it('closes with left and opens with right', () => {
    const { row, state } = start('Milestones');
    press('ArrowLeft');
    expect(row('Milestones').getAttribute('aria-expanded')).toBe('false');
    expect(state.value.collapsed).toContain('milestones');
    press('ArrowRight');
    expect(row('Milestones').getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['Enter', 'Enter', '', 'openNote'],
    ['l', 'l', 'KeyL', 'observation'],
    ['m', 'm', 'KeyM', 'met'],
    ['the same key of a Ukrainian layout', 'ь', 'KeyM', 'met'],
    ['f', 'f', 'KeyF', 'for'],
    ['v', 'v', 'KeyV', 'move'],
    ['c', 'c', 'KeyC', 'copy'],
  ])('acts on a milestone with %s', (_name, key, code, done) => {
    const { desk } = start('2000 cars');
    press(key, { code });
    expect(desk.calls.at(-1)).toContain(done);
  });

  it('leaves keys with modifiers to the app', () => {
    const { desk } = start('2000 cars');
    press('m', { code: 'KeyM', ctrlKey: true });
    press('c', { code: 'KeyC', metaKey: true });
    expect(desk.calls).toEqual([]);
  });

  it('ticks with space', () => {
    const { desk } = start('night ride');
    press(' ');
    expect(desk.calls).toEqual([['setTaskDone', fleetNote.path, 'watch the night ride', true]]);
  });

  it.each([
    ['the menu key', 'ContextMenu', {}],
    ['Shift+F10', 'F10', { shiftKey: true }],
  ])('opens the menu with %s', (_name, key, more) => {
    const { desk } = start('2000 cars');
    press(key, more);
    expect(desk.menu.value.length).toBe(12);
  });

  it('goes to the search with a slash', () => {
    const { view } = start('2000 cars');
    settle(() => press('/'));
    expect(document.activeElement).toBe(view.getByRole('searchbox'));
  });

  it('stays in place when the row it is on goes away', () => {
    const { desk } = start('depot lease');
    const rest = { ...fleetNote, tasks: fleetNote.tasks.slice(1) };
    settle(() => {
      desk.notes.value = indexed([rest, gridNote]);
    });
    expect(here()).toContain('night ride');
  });

  it('tells places among siblings', () => {
    const { row } = start('Milestones');
    const second = row('night ride');
    expect(second.getAttribute('aria-posinset')).toBe('2');
    expect(second.getAttribute('aria-setsize')).toBe('2');
  });
});
