import { describe, expect, it } from 'vitest';
import { evidenceTally, latestEntry, oddsOf, slippageOf } from '../../src/query/ledger-facts';
import { paceOf } from '../../src/query/pace';
import { paceSeries } from '../../src/query/pace-series';
import { observationsOf, progressOf } from '../../src/query/progress';
import { day, makeDeadline, makeEntry, makeMilestone, makeTarget } from '../support/make-note';

const seen = (on: string, value: number, unit: string | null = null) =>
  makeEntry(on, 'observation', { value, unit });

describe('the progress of a target', () => {
  it.each([
    ['a count from zero', makeTarget(2000, 'cars'), [1655], 0.8275, 345, false],
    ['a target that is reached', makeTarget(2000, 'cars'), [2100], 1, 0, true],
    [
      'a ceiling from the first observation',
      makeTarget(20, 'USD', { comparator: '<=' }),
      [60, 30],
      0.75,
      10,
      false,
    ],
    ['a ceiling seen once', makeTarget(20, 'USD', { comparator: '<=' }), [60], 0, 40, false],
    ['a ceiling that holds', makeTarget(20, 'USD', { comparator: '<=' }), [60, 19], 1, 0, true],
    [
      'a range from below',
      makeTarget(40, '%', { comparator: 'range', value2: 50 }),
      [20],
      0.5,
      20,
      false,
    ],
    [
      'a range from within',
      makeTarget(40, '%', { comparator: 'range', value2: 50 }),
      [45],
      1,
      0,
      true,
    ],
    [
      'a range from above',
      makeTarget(40, '%', { comparator: 'range', value2: 50 }),
      [70, 60],
      0.5,
      10,
      false,
    ],
    ['a value that fell below zero', makeTarget(10, '%'), [-5], 0, 15, false],
    ['a target of zero', makeTarget(0, null), [0], 1, 0, true],
  ])('reads %s', (_name, target, values, fraction, toGo, reached) => {
    const ledger = values.map((value, index) => seen(`2026-0${index + 1}-01`, value));
    expect(progressOf(makeMilestone('m', { target, ledger }))).toMatchObject({
      fraction,
      toGo,
      reached,
    });
  });

  it('takes the latest observation, whatever the order of the lines', () => {
    const ledger = [seen('2026-03-01', 30), seen('2026-01-01', 10)];
    expect(
      progressOf(makeMilestone('m', { target: makeTarget(60, null), ledger }))?.last?.value,
    ).toBe(30);
  });

  it('leaves out observations in another measure and takes bare numbers as in its own', () => {
    const target = makeTarget(18, '%');
    const ledger = [
      seen('2026-01-01', 12, '%'),
      seen('2026-02-01', 14),
      seen('2026-03-01', 900, 'USD'),
    ];
    expect(
      observationsOf(makeMilestone('m', { target, ledger })).map(({ value }) => value),
    ).toEqual([12, 14]);
  });

  it('has none without a target, and no observation yet with one', () => {
    expect(progressOf(makeMilestone('m'))).toBeNull();
    expect(progressOf(makeMilestone('m', { target: makeTarget(5, null) }))?.last).toBeNull();
  });
});

describe('the pace of a target', () => {
  const milestone = makeMilestone('m', {
    target: makeTarget(2000, 'cars'),
    deadline: makeDeadline('2026-12-31'),
    ledger: [seen('2026-08-01', 1145), seen('2026-11-09', 1655)],
  });

  it('says what is to go, what is needed a day and what came so far', () => {
    const pace = paceOf(milestone, day('2026-11-20'));
    expect(pace).toMatchObject({ toGo: 345, daysLeft: 41, period: 'day' });
    expect(pace?.needed).toBeCloseTo(8.41, 2);
    expect(pace?.soFar).toBeCloseTo(5.1, 5);
  });

  it.each([
    ['day', 41],
    ['week', 10],
    ['month', 1],
  ])('speaks of a %s where that needs at least one', (period, missing) => {
    const slow = { ...milestone, target: makeTarget(1655 + missing, 'cars') };
    expect(paceOf(slow, day('2026-11-20'))?.period).toBe(period);
  });

  it.each([
    ['on the last day', '2026-12-31'],
    ['after it', '2027-01-05'],
  ])('says nothing %s', (_name, today) => {
    expect(paceOf(milestone, day(today))).toBeNull();
  });

  it('says nothing of a pace so far from one day of observations', () => {
    const once = { ...milestone, ledger: [seen('2026-11-09', 1655)] };
    expect(paceOf(once, day('2026-11-20'))?.soFar).toBeNull();
  });

  it('counts a falling value as progress towards a ceiling', () => {
    const falling = {
      ...milestone,
      target: makeTarget(20, 'USD', { comparator: '<=' }),
      ledger: [seen('2026-08-01', 60), seen('2026-08-11', 50)],
    };
    expect(paceOf(falling, day('2026-11-20'))?.soFar).toBeGreaterThan(0);
  });

  it('draws the way from the first observation to the target on the deadline', () => {
    expect(paceSeries(milestone)?.required).toEqual([
      { day: '2026-08-01', value: 1145 },
      { day: '2026-12-31', value: 2000 },
    ]);
    expect(paceSeries({ ...milestone, deadline: null })?.required).toEqual([]);
    expect(paceSeries({ ...milestone, ledger: [] })).toBeNull();
  });
});

describe('what a ledger says', () => {
  it('counts moves and the days from the promise to what holds now', () => {
    const moved = makeMilestone('m', {
      promised: makeDeadline('2025-12-31'),
      deadline: makeDeadline('2026-06-30'),
      ledger: [makeEntry('2025-12-28', 'move')],
    });
    expect(slippageOf(moved)).toEqual({ moves: 1, days: 181 });
    expect(slippageOf({ ...moved, promised: null })).toEqual({ moves: 1, days: null });
    expect(slippageOf({ ...moved, ledger: [] })).toBeNull();
  });

  it('gives the odds given last and those before', () => {
    const ledger = [
      makeEntry('2026-02-01', 'odds', { value: 60 }),
      makeEntry('2026-01-01', 'odds', { value: 40 }),
    ];
    expect(oddsOf(makeMilestone('m', { ledger }))).toEqual({
      day: '2026-02-01',
      percent: 60,
      before: 40,
    });
    expect(oddsOf(makeMilestone('m'))).toBeNull();
  });

  it('tallies evidence for and against', () => {
    const ledger = [
      makeEntry('2026-01-01', 'for'),
      makeEntry('2026-01-02', 'for'),
      makeEntry('2026-01-03', 'against'),
      makeEntry('2026-01-04', 'remark'),
    ];
    expect(evidenceTally(makeMilestone('m', { ledger }))).toEqual({ for: 2, against: 1 });
  });

  it('takes the entry written last of those on one day', () => {
    const ledger = [
      makeEntry('2026-01-01', 'verdict', { verdict: 'met' }),
      makeEntry('2026-01-01', 'verdict', { verdict: 'missed' }),
    ];
    expect(latestEntry(makeMilestone('m', { ledger }), 'verdict')?.verdict).toBe('missed');
  });
});
