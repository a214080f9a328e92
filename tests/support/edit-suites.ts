import { tickFiveHundred } from './bulk-edits';
import { playSchedule } from './click-schedule';
import { guarded, naiveWrite, processByLineNumber, readThenModify } from './click-strategies';
import type { MakeStrategy } from './click-strategies';
import type { Fault } from './fault-vault';
import { allFaults, errorCodes, pairsOf, playFaults } from './fault-points';
import type { MergeModel } from './memory-editor';
import { runLossless, runOwnership } from './own-property';
import { clickStale } from './stale-edits';
import type { Run, Tally } from './tally';
import { tallyRuns } from './tally';
import { tickTwice } from './two-at-once';

/** One kind of check on how notes are written to. */
export interface EditSuite {
  readonly name: string;
  /** Runs of a release. */
  readonly runs: number;
  /** `always`: all runs are played at every scale, and no seed changes them. */
  readonly scaled: 'by-scale' | 'always';
  /** Runs that are handed to a worker at once. */
  readonly batch: number;
  /** A way to write that does harm: the suite is right when it finds that. */
  readonly mustFail: boolean;
  play(first: number, runs: number): Promise<Tally>;
}

/** Every check that can be split over workers, in the order of the table. */
export function editSuites(): readonly EditSuite[] {
  const singles = allFaults(errorCodes);
  return [
    property('P1 lines lose nothing', runLossless),
    property('P1 ownership, inverse, idempotence', runOwnership),
    suite('P2 stale edits', 1_000_000, 2000, playStale),
    schedules('S1 schedules, merging editor', 500_000, 'ideal', false),
    schedules('S1 schedules, editor wins', 500_000, 'buffer-wins', false),
    schedules('S2 outside writer, merging editor', 100_000, 'ideal', true),
    schedules('S2 outside writer, editor wins', 100_000, 'buffer-wins', true),
    faults(
      'S3 single faults',
      singles.map((fault) => [fault]),
    ),
    faults('S3 pairs of faults', pairsOf(singles)),
    suite('two panels at once', 100_000, 500, playTwice),
    suite('500 tasks at once', 1000, 4, playMany),
    harm('D1 naive write must fail', naiveWrite),
    harm('D1 read, then modify must fail', readThenModify),
    harm('D1 by line number must fail', processByLineNumber),
  ];
}

function suite(
  name: string,
  runs: number,
  batch: number,
  play: (number: number) => Run | Promise<Run>,
): EditSuite {
  return {
    name,
    runs,
    scaled: 'by-scale',
    batch,
    mustFail: false,
    play: (first, count) => tallyRuns(first, count, play),
  };
}

/** A property is checked in batches, each with the number of its first run as the seed. */
function property(name: string, check: (runs: number, seed: number) => void): EditSuite {
  const play = async (seed: number, runs: number): Promise<Tally> => {
    const result = await tallyRuns(seed, 1, () => {
      check(runs, seed);
      return { problem: null };
    });
    return { ...result, runs };
  };
  return { ...suite(name, 1_000_000, 1000, () => ({ problem: null })), play };
}

function schedules(name: string, runs: number, model: MergeModel, outside: boolean): EditSuite {
  return suite(name, runs, 250, (seed) => playOne(seed, model, outside, guarded));
}

function harm(name: string, strategy: MakeStrategy): EditSuite {
  const play = (seed: number): Promise<Run> => playOne(seed, 'ideal', false, strategy);
  return { ...suite(name, 1000, 250, play), scaled: 'always', mustFail: true };
}

async function playOne(
  seed: number,
  model: MergeModel,
  outside: boolean,
  strategy: MakeStrategy,
): Promise<Run> {
  const result = await playSchedule({ seed, model, outside, strategy });
  const { lostTokens: lost, wrongLines: wrong, untold, stuck } = result;
  const { late, windowLosses: window, done, refused } = result;
  const isBad = lost + wrong + untold + stuck > 0;
  const problem = isBad ? JSON.stringify({ lost, wrong, untold, stuck }) : null;
  return { problem, counts: { lost, wrong, untold, stuck, late, window, done, refused } };
}

function playStale(seed: number): Run {
  const result = clickStale(seed);
  const isBad = result === 'wrong-line' || result === 'needless-refusal';
  return { problem: isBad ? result : null, counts: { [result]: 1 } };
}

function faults(name: string, sets: readonly (readonly Fault[])[]): EditSuite {
  const play = async (index: number): Promise<Run> => {
    const set = sets[index] ?? [];
    const problem = await playFaults(set);
    return { problem: problem === null ? null : `${problem} after ${JSON.stringify(set)}` };
  };
  return { ...suite(name, sets.length, 500, play), scaled: 'always' };
}

async function playTwice(seed: number): Promise<Run> {
  return { problem: (await tickTwice(seed)) ? null : 'not one tick, told to both' };
}

async function playMany(seed: number): Promise<Run> {
  const isRight = await tickFiveHundred(seed, seed % 2 === 0 ? 1 : 100);
  return { problem: isRight ? null : 'not one write and one undo for each note' };
}
