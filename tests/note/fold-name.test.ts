import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/note/fold-name';

describe('a folded name', () => {
  it.each([
    ['FSD:', 'fsd'],
    ['  Fleet   size ', 'fleet size'],
    ['🚗 2. **Fleet**', 'fleet'],
    ['1️⃣ Fleet', 'fleet'],
    ['1.2) Fleet', 'fleet'],
    ['3、产能：', '产能'],
    ['四、盈利', '盈利'],
    ['ＦＳＤ', 'fsd'],
    ['«Хвиля»', 'хвиля'],
    ['3.5 GWh a year', '3 5 gwh a year'],
    ['100 days', '100 days'],
    ['R&D', 'r&d'],
    ['🚗🤖', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(foldName(text)).toBe(expected);
  });

  it('is the same for composed and decomposed letters', () => {
    expect(foldName('Їжа')).toBe(foldName('Їжа'.normalize('NFD')));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof foldName(text) === 'string'),
    );
  });
});
