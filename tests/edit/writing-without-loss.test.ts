import { describe, expect, it } from 'vitest';
import { bulkOfFiveHundred } from '../support/bulk-edits';
import { playSchedule } from '../support/click-schedule';
import {
  guarded,
  naiveWrite,
  processByLineNumber,
  readThenModify,
} from '../support/click-strategies';
import { allFaults, playFaults } from '../support/fault-points';
import { runLossless, runOwnership } from '../support/own-property';
import { clickStale } from '../support/stale-edits';
import { localDaysAreRight } from '../support/time-matrix';
import { twoAtOnce } from '../support/two-at-once';

/** `npm run verify:edits` plays the same with the numbers of a release. */
describe('writing back', () => {
  it('owns what it changes, and can take it back byte for byte', () => {
    runLossless(500, 11);
    runOwnership(1000, 11);
  });

  it('ticks no wrong line of a note that changed since', () => {
    const results = new Set(Array.from({ length: 1500 }, (_, seed) => clickStale(seed + 1)));
    expect([...results].sort()).toEqual(['refused', 'right']);
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

  it('makes one tick of two at once', async () => {
    expect(await twoAtOnce(60, 1)).toMatchObject({ failures: 0 });
  });

  it('ticks 500 tasks in one write per note', async () => {
    expect(await bulkOfFiveHundred(2)).toMatchObject({ failures: 0 });
  });

  it('writes the local day in ASCII digits in every zone and locale', () => {
    expect(localDaysAreRight()).toMatchObject({ failures: 0 });
  });
});
