import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  localDay,
  parseIsoDay,
  weekday,
  weekStart,
  type IsoDay,
} from '../../src/note/iso-day';

const day = (text: string): IsoDay => text as IsoDay;
const days = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((n) => addDays(day('1970-01-01'), n));

describe('ISO days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2025-10-26', 1, '2025-10-27'],
  ])('%s plus %i days is %s', (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-05-15', 12, '2027-05-15'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s plus %i months is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  it.each([['2025-02-30'], ['2025-13-01'], ['2025-1-01'], ['0000-01-01'], ['٢٠٢٥-٠١-٠١'], ['']])(
    'does not read %j as a day',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  it('takes the local calendar one millisecond before midnight', () => {
    expect(localDay(new Date(2026, 10, 22, 23, 59, 59, 999))).toBe('2026-11-22');
  });

  it('has no day of a month that does not exist', () => {
    expect(isoDay(2026, 4, 31)).toBeNull();
    expect(isoDay(2026, 4, 30)).toBe('2026-04-30');
  });

  it('starts weeks on Monday', () => {
    expect(weekday(day('2026-11-22'))).toBe(7);
    expect(weekStart(day('2026-11-22'))).toBe('2026-11-16');
  });

  it('counts days back as it counted them forth', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});
