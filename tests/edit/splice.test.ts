import { describe, expect, it } from 'vitest';
import { applySplices, invertSplices } from '../../src/edit/splice';

describe('splices', () => {
  it('are taken back one by one, longer and shorter ones', () => {
    const splices = [
      { from: 1, to: 2, insert: 'long' },
      { from: 3, to: 5, insert: '' },
      { from: 6, to: 6, insert: 'x' },
    ];
    const after = applySplices('abcdefg', splices);
    expect(after).toBe('alongcfxg');
    expect(invertSplices('abcdefg', splices)).toEqual([
      { from: 1, to: 5, insert: 'b' },
      { from: 6, to: 6, insert: 'de' },
      { from: 7, to: 8, insert: '' },
    ]);
    expect(applySplices(after, invertSplices('abcdefg', splices))).toBe('abcdefg');
  });
});
