import { describe, expect, it } from 'vitest';
import { tickFiveHundred } from '../support/bulk-edits';
import { playSchedule } from '../support/click-schedule';
import {
  guarded,
  naiveWrite,
  processByLineNumber,
  readThenModify,
} from '../support/click-strategies';
import { allFaults, pairsOf, playFaults } from '../support/fault-points';
import { runLossless, runOwnership } from '../support/own-property';
import { clickStale } from '../support/stale-edits';
import { localDaysAreRight } from '../support/time-matrix';
import { tickTwice } from '../support/two-at-once';

/** `npm run verify:edits` plays the same with the numbers of a release. */
describe('writing back', () => {
  it('owns what it changes, and can take it back byte for byte', () => {
    runLossless(500, 11);
    runOwnership(1000, 11);
  });

  it('ticks no wrong line of a note that changed since', () => {
    const results = new Set(Array.from({ length: 1500 }, (_, seed) => clickStale(seed + 1)));
    expect([...results].sort()).toEqual(['refused', 'right', 'stand-in']);
  });

  it.each(['ideal', 'buffer-wins'] as const)(
    'loses nothing among people, panels and plugins (%s merge)',
    async (model) => {
      for (let seed = 1; seed <= 120; seed++) {
        const outside = seed % 3 === 0;
        const result = await playSchedule({ seed, model, outside, strategy: guarded });
        expect({ seed, ...result }).toMatchObject({
          lostTokens: 0,
          wrongLines: 0,
          untold: 0,
          stuck: 0,
        });
      }
    },
  );

  it('tells of a tick whose editor was closed with its save still waiting (a seed that failed)', async () => {
    const options = { seed: 30154, model: 'buffer-wins', outside: false } as const;
    expect(await playSchedule({ ...options, strategy: guarded })).toMatchObject({ untold: 0 });
  });

  it.each([
    ['writing what was seen', naiveWrite],
    ['reading and then writing', readThenModify],
    ['going by line numbers', processByLineNumber],
  ])('catches %s', async (_, strategy) => {
    let failures = 0;
    for (let seed = 1; seed <= 40 && failures === 0; seed++) {
      const r = await playSchedule({ seed, model: 'ideal', outside: false, strategy });
      failures += r.lostTokens + r.wrongLines;
    }
    expect(failures).toBeGreaterThan(0);
  });

  it('leaves old or new bytes and tells the truth after every fault', async () => {
    for (const fault of allFaults(['EIO', 'ENOSPC'])) {
      expect([fault, await playFaults([fault])]).toEqual([fault, null]);
    }
  });

  it('does so after every two faults', async () => {
    const problems: unknown[] = [];
    for (const pair of pairsOf(allFaults(['EIO']))) {
      const problem = await playFaults(pair);
      if (problem !== null) problems.push([problem, pair]);
    }
    expect(problems).toEqual([]);
  });

  it('keeps a note whole of which only the first half can be read', async () => {
    const half = { turn: 0, mode: 'partial', code: 'EIO' } as const;
    const faults = [
      { point: 'read', ...half },
      { point: 'process-read', ...half },
    ] as const;
    expect(await playFaults(faults)).toBeNull();
  });

  it('makes one tick of two at once', async () => {
    for (let seed = 1; seed <= 60; seed++)
      expect([seed, await tickTwice(seed)]).toEqual([seed, true]);
  });

  it('ticks 500 tasks in one write per note', async () => {
    expect(await tickFiveHundred(1, 1)).toBe(true);
    expect(await tickFiveHundred(2, 100)).toBe(true);
  });

  it('writes the local day in ASCII digits in every zone and locale', () => {
    expect(localDaysAreRight()).toMatchObject({ failures: 0 });
  });
});
