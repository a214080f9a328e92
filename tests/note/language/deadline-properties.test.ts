import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth, isoDay, type IsoDay } from '../../../src/note/iso-day';
import type { DayRange } from '../../../src/note/language/deadline';
import { findDates } from '../../../src/note/language/find-dates';
import { lexicons } from '../../../src/note/language/lexicons';
import { printDeadline } from './print-deadline';
import { readDeadline } from '../../../src/note/language/read-deadline';
import { readPeriod } from '../../../src/note/language/read-period';
import { day } from './deadline-table';

const WORDS =
  'by|in|the|end|of|first|half|Q3|H1|2026|26|FY27|March|may|15|31.12|12/31|-|–|to|was|now|within|18|months|next|year|до|кінця|2027|року|квартал|через|п’ять|років|年|底|前|内|三|季度|明年|Q|推迟到|从|(|)|[[|]]|](|~~|📅|$|%|,|.|:|→| ';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...WORDS.split('|')), { maxLength: 14 })
    .chain((words) => fc.constantFrom(words.join(' '), words.join(''))),
);

const anyDay = fc
  .tuple(
    fc.integer({ min: 2015, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, number]) => isoDay(year, month, Math.min(number, daysInMonth(year, month))))
  .filter((value): value is IsoDay => value !== null);

describe('reading any line', () => {
  it('never throws and keeps every mention inside the line, in order and apart', () => {
    fc.assert(
      fc.property(line, anyDay, (text, anchor) => {
        let last = 0;
        for (const mention of findDates(text, anchor)) {
          expect(mention.from).toBeGreaterThanOrEqual(last);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.to).toBeLessThanOrEqual(text.length);
          last = mention.to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a range that does not end before it starts, and the words it was read from', () => {
    fc.assert(
      fc.property(line, anyDay, (text, anchor) => {
        for (const deadline of [readDeadline(text, anchor), readPeriod(text, anchor)]) {
          if (!deadline) continue;
          expect(deadline.start !== null || deadline.end !== null).toBe(true);
          if (deadline.start !== null && deadline.end !== null) {
            expect(deadline.start <= deadline.end).toBe(true);
          }
          expect(text.slice(deadline.from, deadline.to)).toBe(deadline.words);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same with white space around the line', () => {
    fc.assert(
      fc.property(line, anyDay, (text, anchor) => {
        const plain = readDeadline(text, anchor);
        const spaced = readDeadline(`  ${text} `, anchor);
        expect(spaced && { start: spaced.start, end: spaced.end }).toEqual(
          plain && { start: plain.start, end: plain.end },
        );
      }),
      { numRuns: 1000 },
    );
  });
});

const month = fc.tuple(fc.integer({ min: 2026, max: 2039 }), fc.integer({ min: 1, max: 12 }));

const wholeMonths = (count: number) =>
  month.map(([year, index]): DayRange => {
    const first = Math.floor((index - 1) / count) * count + 1;
    const last = first + count - 1;
    return { start: isoDay(year, first, 1), end: isoDay(year, last, daysInMonth(year, last)) };
  });

const futureDay = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(([[year, index], number]) =>
    isoDay(year, index, Math.min(number, daysInMonth(year, index))),
  );

const printable: fc.Arbitrary<DayRange> = fc.oneof(
  futureDay.map((value) => ({ start: value, end: value })),
  wholeMonths(1),
  wholeMonths(3),
  wholeMonths(6),
  wholeMonths(12),
  futureDay.map((value) => ({ start: null, end: value })),
  futureDay.map((value) => ({ start: value, end: null })),
  fc.tuple(futureDay, fc.integer({ min: 1, max: 900 })).map(([start, count]) => ({
    start,
    end: start && addDays(start, count),
  })),
);

describe('printing a deadline', () => {
  it.each(lexicons.map((lexicon) => lexicon.code))('reads back to the same range in %s', (code) => {
    fc.assert(
      fc.property(printable, (range) => {
        const words = printDeadline(range, code);
        const read = readDeadline(words, day('2025-12-15'));
        expect(read && { start: read.start, end: read.end }, words).toEqual(range);
      }),
      { numRuns: 500 },
    );
  });

  it('prints nothing for an empty range', () => {
    expect(printDeadline({ start: null, end: null }, 'en')).toBe('');
  });
});
