import { describe, expect, it } from 'vitest';
import { parsePanelState, storedPanelState } from '../../src/panel/panel-state';

const first = parsePanelState(undefined);

describe('reading a stored panel state', () => {
  it('starts with this note, no filters, and what is rarely read closed', () => {
    expect(first).toMatchObject({
      scope: 'note',
      pinned: null,
      search: '',
      tags: { include: [], exclude: [], mode: 'any' },
      collapsed: ['done', 'timeline'],
    });
  });

  it.each([null, 7, 'text', [], { scope: 3 }, { tags: 'x' }, { collapsed: {} }, { scroll: NaN }])(
    'reads %j as at first',
    (value) => {
      expect(parsePanelState(value)).toEqual(first);
    },
  );

  it('keeps what can be read beside what cannot', () => {
    const read = parsePanelState({ scope: 'all', kinds: ['watch', 'nonsense'], search: 5 });
    expect(read).toEqual({ ...first, scope: 'all', kinds: ['watch'] });
  });

  it('keeps no selection for another day', () => {
    const state = parsePanelState({ selection: { anchor: 'a', ids: ['a', 'b'] } });
    expect(state.selection.ids).toEqual(['a', 'b']);
    expect(parsePanelState(storedPanelState(state))).toEqual(first);
  });

  it('survives being stored as JSON', () => {
    const state = parsePanelState({
      scope: 'all',
      tags: { include: ['a'], mode: 'all' },
      scroll: 12,
    });
    expect(parsePanelState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});
