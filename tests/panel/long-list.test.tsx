// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeNote, makeTask } from '../support/make-note';
import { showPanel } from '../support/show-panel';

// Nothing is laid out here: elements say how high they are.
const VIEW_HEIGHT = 600;
const ROW_HEIGHT = 40;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(VIEW_HEIGHT);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_HEIGHT);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tasks = (count: number) =>
  makeNote('Long', {
    tasks: Array.from({ length: count }, (_, index) => makeTask(`read part ${index}`)),
  });

it('draws only a part of a long list, at the height of the whole', () => {
  const { view, rows } = showPanel([tasks(400)]);
  expect(rows().length).toBeLessThan(100);
  expect(parseInt(view.getByRole('tree').style.height, 10)).toBeGreaterThan(400 * 20);
});

it('tells the places of the whole list where only a part is drawn', () => {
  const { view } = showPanel([tasks(400)], { collapsed: ['attention', 'milestones'] });
  const items = view
    .getAllByRole('treeitem')
    .filter((row) => row.getAttribute('aria-level') === '2');
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map((row) => row.getAttribute('aria-setsize')))).toEqual(new Set(['400']));
});

it('always draws the row the keyboard is on, however far away', () => {
  const far = 'reading\u001fTheses/Long.md\u001f0\u001f- [ ] read part 399';
  const { view } = showPanel([tasks(400)], { focus: far });
  const stops = view.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('read part 399'),
  ]);
});

it('draws a short list whole', () => {
  const { view, rows } = showPanel([tasks(20)]);
  expect(rows().filter((text) => text.startsWith('read part')).length).toBe(20);
  expect(view.getByRole('tree').style.height).toBe('');
});
