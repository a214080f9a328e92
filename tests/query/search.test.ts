import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/query/fold-text';
import { createFoldedText, matchesSearch, parseSearch } from '../../src/query/search';

describe('folding a text', () => {
  it.each([
    ['upper case', 'ROBOTAXI', 'robotaxi'],
    ['full width', 'ＲＯＢＯＴＡＸＩ　２０００', 'robotaxi 2000'],
    ['diacritics', 'Zażółć Übermaß', 'zazołc ubermaß'],
    ['composed and decomposed letters', 'e\u0301', foldText('\u00e9')],
    ['compatibility signs', '㎏', 'kg'],
  ])('forgets %s', (_name, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves Chinese as it is written', () => {
    expect(foldText('储能出货量')).toBe('储能出货量');
  });
});

describe('searching', () => {
  it.each([
    ['every word in any order', 'fleet scale', 'Scale of the fleet', true],
    ['not when one word is missing', 'fleet margin', 'Scale of the fleet', false],
    ['inside words', 'taxi', '2000 robotaxis', true],
    ['inside Chinese', '出货', '储能出货量', true],
    ['without diacritics', 'resume', 'Résumé', true],
    ['across widths', '１０ＧＷｈ', '10GWh shipped', true],
    ['an ideographic space as a space', '储能　2026', '2026 储能', true],
    ['everything when nothing is asked', '  ', 'anything', true],
  ])('finds %s', (_name, search, text, found) => {
    expect(matchesSearch(parseSearch(search), foldText(text))).toBe(found);
  });

  it('folds an item once', () => {
    const folded = createFoldedText();
    const item = {};
    let asked = 0;
    const text = (): string => `Text ${(asked += 1)}`;
    expect([folded(item, text), folded(item, text), asked]).toEqual(['text 1', 'text 1', 1]);
  });
});
