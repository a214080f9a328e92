import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { EditSuite } from '../tests/support/edit-suites';
import { editSuites } from '../tests/support/edit-suites';
import type { Tally } from '../tests/support/tally';
import { sumTallies } from '../tests/support/tally';
import { localDaysAreRight } from '../tests/support/time-matrix';
import type { SuitePart } from './verify-edits-worker';

/**
 * Checks that writing back loses nothing, and prints a table. Exits with 1 when it does.
 *
 * - `--scale 1` plays the numbers of a release; the default is a fifth of them.
 * - `--seed 5000000` plays other random cases: seeds from that number on.
 * - `--only schedules` plays the rows whose names hold that word.
 * - `--workers 1` leaves the other cores alone; the default is one worker for each core.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.2' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const scale = readNumber('scale');
const firstSeed = readNumber('seed');
const timeRow = 'T1 time';

function readNumber(name: 'scale' | 'seed' | 'workers'): number {
  const value = Number(values[name]);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0`);
  return value;
}

async function main(): Promise<void> {
  const code = await bundleWorker();
  const workers = Array.from({ length: readNumber('workers') }, () => startWorker(code));
  let isRight = true;
  let rows = 0;
  const start = performance.now();
  for (const [index, suite] of editSuites().entries()) {
    if (!suite.name.includes(values.only)) continue;
    const begin = performance.now();
    const tally = await playSuite(suite, index, workers);
    const isGood = suite.mustFail ? tally.failures > 0 : tally.failures === 0;
    isRight &&= isGood;
    rows++;
    printRow(suite.name, tally, isGood, performance.now() - begin);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  if (timeRow.includes(values.only)) {
    // Here, because a worker cannot change the time zone of the process.
    const begin = performance.now();
    const days = localDaysAreRight();
    printRow(timeRow, days, days.failures === 0, performance.now() - begin);
    isRight &&= days.failures === 0;
    rows++;
  }
  if (rows === 0) throw new Error(`No row is called ${values.only}`);
  console.log(`${isRight ? 'All right' : 'Not right'} after ${seconds(performance.now() - start)}`);
  if (!isRight) process.exitCode = 1;
}

/** Bundled, since a loader that works on the fly makes the code in workers slower. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'verify-edits-worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return outputFiles[0]?.text ?? '';
}

function startWorker(code: string): Worker {
  return new Worker(code, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
}

/** Every worker takes the next part when it has done one; the order of parts does not depend on it. */
async function playSuite(
  suite: EditSuite,
  index: number,
  workers: readonly Worker[],
): Promise<Tally> {
  const isScaled = suite.scaled === 'by-scale';
  const runs = isScaled ? Math.max(1, Math.round(suite.runs * scale)) : suite.runs;
  const from = isScaled ? firstSeed : 0;
  const tallies: Tally[] = [];
  let given = 0;
  let played = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (given < runs) {
      const part: SuitePart = {
        suite: index,
        first: from + given,
        runs: Math.min(suite.batch, runs - given),
      };
      const place = given / suite.batch;
      given += part.runs;
      worker.postMessage(part);
      const [tally] = (await once(worker, 'message')) as [Tally];
      tallies[place] = tally;
      played += tally.runs;
      showProgress(`${suite.name} ${played} of ${runs}`);
    }
  };
  await Promise.all(workers.map(work));
  showProgress('');
  return sumTallies(tallies);
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}

function printRow(
  name: string,
  { runs, failures, firstFailure, counts }: Tally,
  isGood: boolean,
  milliseconds: number,
): void {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  if (firstFailure !== null) told.push(`first ${firstFailure}`);
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} ${name.padEnd(34)} ${String(runs).padStart(8)} runs ` +
      `${String(failures).padStart(5)} failures ${seconds(milliseconds).padStart(8)}  ${told.join(', ')}`,
  );
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

void main();
