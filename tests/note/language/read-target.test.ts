import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../src/note/iso-day';
import { readTarget } from '../../../src/note/language/read-target';

const NOTE_DAY = '2025-11-20' as IsoDay;

const PIECES = [
  '1',
  '25',
  '2,000',
  '1 000',
  '3.5',
  '%',
  '$',
  '€',
  'bn',
  'k',
  'м',
  '万',
  '亿',
  '三',
  '成',
  '半',
  '两三百',
  'at least ',
  'over ',
  'понад ',
  'до ',
  'від ',
  'з ',
  '超过',
  '以上',
  '从',
  '到',
  'from ',
  'to ',
  ' - ',
  '–',
  '→',
  '(',
  ')',
  'now ',
  'зараз ',
  '目前',
  'robotaxi',
  'станцій',
  '辆',
  '/',
  'per ',
  'week',
  ' ',
  '+',
  '>',
  'half a million',
  'пів мільйона',
  '2026',
  'Q3 ',
  '\u00a0',
  '\u2009',
  'İ',
  '🚀',
  '٣',
  '10^',
  'e9',
  '第',
];

const lines = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

describe('reads any line', () => {
  it('names words inside the line and finite values in order', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const target = readTarget(line, NOTE_DAY);
        if (!target) return;
        expect(target.from).toBeGreaterThanOrEqual(0);
        expect(target.to).toBeGreaterThan(target.from);
        expect(target.to).toBeLessThanOrEqual(line.length);
        expect(target.words).toBe(line.slice(target.from, target.to));
        expect(Number.isFinite(target.value)).toBe(true);
        expect(target.comparator === 'range').toBe(target.value2 !== null);
        if (target.value2 !== null) expect(target.value2).toBeGreaterThanOrEqual(target.value);
        expect(target.unit).not.toBe('');
      }),
      { numRuns: 600 },
    );
  });

  it('does not mind white space around the line', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const trimmed = readTarget(line.trim(), NOTE_DAY);
        const spaced = readTarget(`  ${line.trim()} `, NOTE_DAY);
        expect(spaced && { ...spaced, from: 0, to: 0 }).toEqual(
          trimmed && { ...trimmed, from: 0, to: 0 },
        );
        if (trimmed && spaced) expect(spaced.from).toBe(trimmed.from + 2);
      }),
      { numRuns: 600 },
    );
  });

  it('reads no further than the first 2,000 characters', () => {
    expect(readTarget(`${'no figures here, '.repeat(150)}500 stores`, NOTE_DAY)).toBeNull();
  });

  it.each([
    '9',
    '1,',
    '1,1,1,',
    ' ',
    '一百',
    '(',
    '((1)',
    '$',
    '>',
    '> 5 ',
    '5м ',
    '从5',
    'from 5 ',
    '1-',
    '1.',
    '三',
    'x5',
    '5/',
    'one ',
  ])('ends on a long run of %j', (piece) => {
    const line = piece.repeat(Math.ceil(16_000 / piece.length));
    expect(() => readTarget(line, NOTE_DAY)).not.toThrow();
  });
});

describe('tells where the words stand', () => {
  it.each([
    ['gross margin of at least 20% next', 'at least 20%', 'digits'],
    ['capex $8-10bn', '$8-10bn', 'range+scale'],
    ['margin from 12% to 18%', '18%', 'change'],
    ['毛利率 20% 以上', '20% 以上', 'digits'],
    ['парк понад 2 тис. машин', 'понад 2 тис. машин', 'digits+scale'],
    ['deliveries double', 'double', 'multiple'],
    ['три заводи', 'три заводи', 'words'],
    ['建设两三百座', '两三百座', 'range'],
  ])('%s', (line, words, rule) => {
    const target = readTarget(line, NOTE_DAY);
    expect(target?.words).toBe(words);
    expect(target?.rule).toBe(rule);
  });
});

describe('a round number that could be a year long past', () => {
  it.each([
    ['2000 lockers', 2000],
    ['depot for vans (2000 vans)', 2000],
    ['2000 辆车', 2000],
    ['парк 2000 авто', 2000],
    ['since 2000 the grid grew', null],
  ])('in %j is read as %j', (line, value) => {
    expect(readTarget(line, NOTE_DAY)?.value ?? null).toBe(value);
  });
});
