// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeMilestone, makeNote, makeReference } from '../support/make-note';
import { fleetNote, gridNote } from '../support/sample-notes';
import { settle, showPanel } from '../support/show-panel';

// Preact finds the names of events by the handlers an element knows; this document has none for drags.
beforeAll(() => {
  for (const name of ['ondragstart', 'ondragover', 'ondragleave', 'ondrop']) {
    if (!(name in HTMLElement.prototype)) Reflect.set(HTMLElement.prototype, name, null);
  }
});

afterEach(cleanup);

const both = [fleetNote, gridNote];
const { path } = fleetNote;
const post = 'https://x.com/demo_fleet/status/1';

/** What a drag carries, as the browser hands it from event to event. */
function carry(data: Map<string, string>) {
  return {
    get types() {
      return [...data.keys()];
    },
    setData: (type: string, value: string) => void data.set(type, value),
    getData: (type: string) => data.get(type) ?? '',
    effectAllowed: '',
    dropEffect: '',
  };
}

/** An event of a drag with its fields: the document's own leaves them out. */
function drag(name: string, target: HTMLElement, fields: Record<string, unknown>): void {
  const event = new Event(name, { bubbles: true, cancelable: true });
  for (const [field, value] of Object.entries(fields)) {
    Object.defineProperty(event, field, { value });
  }
  fireEvent(target, event);
}

describe('dragging a reference onto a milestone', () => {
  it('opens the log with the link as evidence for it', () => {
    const { desk, row } = showPanel(both);
    const dataTransfer = carry(new Map());
    drag('dragstart', row('@demo_fleet'), { dataTransfer });
    drag('dragover', row('2000 cars'), { dataTransfer });
    expect(row('2000 cars').classList.contains('is-drop-target')).toBe(true);
    expect(row('2000 cars').textContent).toContain('Evidence for');
    drag('drop', row('2000 cars'), { dataTransfer });
    expect(row('2000 cars').classList.contains('is-drop-target')).toBe(false);
    expect(desk.calls).toEqual([['openLog', path, '2000 cars on the road', 'for', post]]);
  });

  it('opens it as evidence against with Alt held', () => {
    const { desk, row } = showPanel(both);
    const dataTransfer = carry(new Map());
    drag('dragstart', row('@demo_fleet'), { dataTransfer });
    drag('dragover', row('2000 cars'), { dataTransfer, altKey: true });
    expect(row('2000 cars').textContent).toContain('Evidence against');
    drag('drop', row('2000 cars'), { dataTransfer, altKey: true });
    expect(desk.calls).toEqual([['openLog', path, '2000 cars on the road', 'against', post]]);
  });

  it('logs in the note of the milestone it is dropped on', () => {
    const { desk, row } = showPanel(both, {
      scope: 'all',
      expanded: [`references\u001f${path}`],
    });
    const dataTransfer = carry(new Map());
    drag('dragstart', row('@demo_fleet'), { dataTransfer });
    drag('drop', row('12 GWh'), { dataTransfer });
    expect(desk.calls).toEqual([['openLog', gridNote.path, '12 GWh shipped', 'for', post]]);
  });

  it('takes nothing that is no reference, and shows so', () => {
    const { desk, row } = showPanel(both);
    const dataTransfer = carry(new Map([['text/uri-list', post]]));
    drag('dragover', row('2000 cars'), { dataTransfer });
    expect(row('2000 cars').classList.contains('is-drop-target')).toBe(false);
    drag('drop', row('2000 cars'), { dataTransfer });
    expect(desk.calls).toEqual([]);
  });

  it('forgets the place when the pointer moves on, not when it moves within', () => {
    const { row } = showPanel(both);
    const dataTransfer = carry(new Map());
    drag('dragstart', row('@demo_fleet'), { dataTransfer });
    const target = row('2000 cars');
    drag('dragover', target, { dataTransfer });
    drag('dragleave', target, { dataTransfer, relatedTarget: target.firstElementChild });
    expect(target.classList.contains('is-drop-target')).toBe(true);
    drag('dragleave', target, { dataTransfer, relatedTarget: document.body });
    expect(target.classList.contains('is-drop-target')).toBe(false);
  });
});

describe('using a reference as evidence without a pointer', () => {
  it.each([
    ['Use as evidence for…', 'for'],
    ['Use as evidence against…', 'against'],
  ])('asks for the milestone: %s', (title, kind) => {
    const { desk, row } = showPanel(both);
    fireEvent.contextMenu(row('@demo_fleet'));
    desk.menu.value.find((entry) => entry.title === title)?.run();
    expect(desk.menu.value.map((entry) => entry.title)).toEqual([
      'Scale: 2000 cars on the road',
      'no attendant in the car',
    ]);
    desk.menu.value[1]?.run();
    expect(desk.calls).toEqual([['openLog', path, 'no attendant in the car', kind, post]]);
  });

  it.each([
    ['f', 'for'],
    ['a', 'against'],
  ])('asks for it with the key %s', (key, kind) => {
    const { desk, row } = showPanel(both);
    settle(() => row('@demo_fleet').focus());
    fireEvent.keyDown(row('@demo_fleet'), { key });
    desk.menu.value[0]?.run();
    expect(desk.calls).toEqual([['openLog', path, '2000 cars on the road', kind, post]]);
  });

  it('says so when the note has no milestones', () => {
    const bare = makeNote('Bare', { references: [makeReference('https://a.example/1')] });
    const { desk, row } = showPanel([bare]);
    fireEvent.keyDown(row('a.example'), { key: 'f' });
    expect(desk.menu.value).toMatchObject([
      { title: 'The note has no milestones', disabled: true },
    ]);
  });
});

describe('a milestone whose group has references', () => {
  const stitched = makeNote('Fleet', {
    milestones: [makeMilestone('2000 cars', { group: 'Scale' }), makeMilestone('no attendant')],
    references: [
      makeReference('https://a.example/1', { heading: ['References', '1. scale'] }),
      makeReference('https://a.example/2', { heading: ['References', '1. scale'], read: true }),
    ],
  });

  it('tells how many and how many of them are unread', () => {
    const { view, row } = showPanel([stitched]);
    expect(view.getByText('2 references').getAttribute('title')).toBe('1. scale · 1 unread');
    expect(row('no attendant').textContent).not.toContain('reference');
  });

  const heading = ['heading', stitched.path, 'References', '1. scale'].join('\u001f');

  it.each(['note', 'all'] as const)('leads to them on click in the scope %s', (scope) => {
    const { desk, view, state } = showPanel([stitched], {
      scope,
      collapsed: ['references', heading],
    });
    fireEvent.click(view.getByText('2 references'));
    expect(state.value.focus).toBe(heading);
    expect(view.getAllByText('a.example/1').length).toBe(1);
    expect(desk.calls).toEqual([]);
  });

  it('leads to them with the key g and from the menu', () => {
    const { desk, row, state } = showPanel([stitched], { collapsed: ['references'] });
    settle(() => row('2000 cars').focus());
    fireEvent.keyDown(row('2000 cars'), { key: 'g' });
    expect(document.activeElement?.textContent).toContain('1. scale');
    settle(() => {
      state.value = { ...state.value, focus: null, collapsed: ['references'] };
    });
    fireEvent.contextMenu(row('2000 cars'));
    settle(() =>
      desk.menu.value.find(({ title }) => title === 'Show references of the group')?.run(),
    );
    expect(state.value.focus).toBe(heading);
  });
});
