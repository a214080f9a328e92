import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/note/language/find-dates';
import { readDeadline } from '../../../src/note/language/read-deadline';
import { readPeriod } from '../../../src/note/language/read-period';
import { day } from './deadline-table';

const anchor = day('2026-01-15');

function rolesOf(line: string): readonly string[] {
  return findDates(line, anchor).map(
    (mention) => `${line.slice(mention.from, mention.to)}: ${mention.role}`,
  );
}

describe('finding every date of a line', () => {
  it.each([
    ['ship in Q3 2026', ['in Q3 2026: deadline']],
    ['grew in 2024, doubles by 2028', ['in 2024: past', 'by 2028: deadline']],
    ['10-year yield below 4%', ['10-year: length']],
    ['done within 90 days of closing', ['within 90 days: event']],
    ['repay the 2029 converts', ['2029: name']],
    ['was Q1 2026, now Q3 2026', ['Q1 2026: replaced', 'Q3 2026: revised']],
    ['read it ✅ 2026-01-02', ['✅ 2026-01-02: stamp']],
    ['一年期LPR下调', ['一年: length']],
    ['через рік після запуску', ['через рік: event']],
    ['14 березня 2025 відкрили завод', ['14 березня 2025: past']],
    ['fleet of 2026 vehicles', []],
    ['the plan is good', []],
  ])('tells the dates of "%s" apart', (line, roles) => {
    expect(rolesOf(line)).toEqual(roles);
  });

  it('gives a past fact its own days', () => {
    const [mention] = findDates('opened on 14 March 2025', anchor);
    expect(mention?.period).toEqual({ start: '2025-03-14', end: '2025-03-14' });
  });

  it('reads a line of any length up to 2,000 characters', () => {
    expect(readDeadline(`${'x '.repeat(900)}by 2027`, anchor)?.end).toBe('2027-12-31');
    expect(readDeadline(`${'x '.repeat(1000)}by 2027`, anchor)).toBeNull();
  });

  it('names the rule and the words of a deadline', () => {
    expect(readDeadline('sold out by the end of 2027!', anchor)).toEqual({
      start: null,
      end: '2027-12-31',
      words: 'by the end of 2027',
      from: 9,
      to: 27,
      rule: 'by+end',
    });
  });
});

describe('reading a due field', () => {
  it.each([
    ['Q2', '2026-04-01', '2026-06-30'],
    ['Q2 2024', '2024-04-01', '2024-06-30'],
    ['moved to mid-2027', '2027-05-01', '2027-08-31'],
    ['moved to 2026-06-30 (slower hiring)', '2026-06-30', '2026-06-30'],
    ['推迟到2027年底', '2027-12-01', '2027-12-31'],
    ['3月底', '2026-03-21', '2026-03-31'],
    ['2025年底前', null, '2025-12-31'],
    ['перенесено на липень', '2026-07-01', '2026-07-31'],
    ['18 months', null, '2027-07-15'],
    ['31.12.2026', '2026-12-31', '2026-12-31'],
  ])('reads "%s"', (text, start, end) => {
    const period = readPeriod(text, anchor);
    expect(period && { start: period.start, end: period.end }).toEqual({ start, end });
  });

  it('reads nothing where no period stands', () => {
    expect(readPeriod('soon', anchor)).toBeNull();
  });
});
