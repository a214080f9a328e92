import { allFaults, errorCodes, playFaults } from '../tests/support/fault-points';
import { bulkOfFiveHundred } from '../tests/support/bulk-edits';
import { playSchedule } from '../tests/support/click-schedule';
import {
  guarded,
  naiveWrite,
  processByLineNumber,
  readThenModify,
} from '../tests/support/click-strategies';
import type { MakeStrategy } from '../tests/support/click-strategies';
import type { MergeModel } from '../tests/support/memory-editor';
import { runLossless, runOwnership } from '../tests/support/own-property';
import { clickStale } from '../tests/support/stale-edits';
import { localDaysAreRight } from '../tests/support/time-matrix';
import { twoAtOnce } from '../tests/support/two-at-once';

/**
 * Checks that writing back loses nothing, and prints a table. `--scale 1` plays the numbers of a
 * release (hours); the default is 1 in 500 of them. `--seed` moves to other random cases.
 */

interface Row {
  readonly suite: string;
  readonly runs: number;
  readonly failures: number;
  readonly note: string;
}

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at === -1 ? Number.NaN : Number(process.argv[at + 1]);
  return Number.isFinite(value) ? value : fallback;
};
const scale = option('scale', 0.002);
const firstSeed = option('seed', 1);
const times = (full: number): number => Math.max(1, Math.round(full * scale));

function property(suite: string, runs: number, run: (runs: number, seed: number) => void): Row {
  try {
    run(runs, firstSeed);
    return { suite, runs, failures: 0, note: '' };
  } catch (error) {
    return { suite, runs, failures: 1, note: String(error).slice(0, 300) };
  }
}

function stale(runs: number): Row {
  const counts = new Map<string, number>();
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const result = clickStale(seed);
    counts.set(result, (counts.get(result) ?? 0) + 1);
  }
  const failures = (counts.get('wrong-line') ?? 0) + (counts.get('needless-refusal') ?? 0);
  const note = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  return { suite: 'P2 stale edits', runs, failures, note };
}

async function schedules(
  suite: string,
  runs: number,
  options: { model: MergeModel; outside: boolean; strategy: MakeStrategy },
): Promise<Row> {
  const sum = { lost: 0, wrong: 0, untold: 0, stuck: 0, window: 0, done: 0, refused: 0 };
  let failures = 0;
  let firstFailure = '';
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const result = await playSchedule({ ...options, seed });
    sum.lost += result.lostTokens;
    sum.wrong += result.wrongLines;
    sum.untold += result.untold;
    sum.stuck += result.stuck;
    sum.window += result.windowLosses;
    sum.done += result.done;
    sum.refused += result.refused;
    const bad = result.lostTokens + result.wrongLines + result.untold + result.stuck;
    if (bad > 0 && failures++ === 0) firstFailure = `, first seed ${seed}`;
  }
  const note = Object.entries(sum)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  return { suite, runs, failures, note: note + firstFailure };
}

async function faults(
  suite: string,
  sets: readonly Parameters<typeof playFaults>[0][],
): Promise<Row> {
  let failures = 0;
  let note = '';
  for (const set of sets) {
    const problem = await playFaults(set);
    if (problem !== null && failures++ === 0) note = `${problem} at ${JSON.stringify(set)}`;
  }
  return { suite, runs: sets.length, failures, note };
}

function pairs(): readonly Parameters<typeof playFaults>[0][] {
  const singles = allFaults(scale >= 1 ? errorCodes : ['EIO']);
  // Two short reads alike look like a short note; nothing on this side of the host can tell.
  const isShort = (fault: (typeof singles)[number]): boolean =>
    fault.mode === 'partial' && fault.point !== 'process-write';
  return singles.flatMap((a) =>
    singles
      .filter((b) => (a.point !== b.point || a.turn < b.turn) && !(isShort(a) && isShort(b)))
      .map((b) => [a, b]),
  );
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  const add = (row: Row): void => {
    rows.push(row);
    console.log(
      `${row.failures === 0 ? 'ok  ' : 'FAIL'} ${row.suite.padEnd(34)} ${String(row.runs).padStart(8)} runs ` +
        `${String(row.failures).padStart(4)} failures  ${row.note}`,
    );
  };
  add(property('P1 lines lose nothing', times(1_000_000), runLossless));
  add(property('P1 ownership, inverse, idempotence', times(1_000_000), runOwnership));
  add(stale(times(1_000_000)));
  for (const model of ['ideal', 'buffer-wins'] as const) {
    const suite = `S1 schedules, ${model}`;
    add(await schedules(suite, times(500_000), { model, outside: false, strategy: guarded }));
  }
  for (const model of ['ideal', 'buffer-wins'] as const) {
    const suite = `S2 with outside writer, ${model}`;
    add(await schedules(suite, times(100_000), { model, outside: true, strategy: guarded }));
  }
  add(
    await faults(
      'S3 single faults',
      allFaults(errorCodes).map((fault) => [fault]),
    ),
  );
  add(await faults('S3 pairs of faults', pairs()));
  add({ suite: 'two panels at once', ...(await twoAtOnce(times(100_000), firstSeed)) });
  add({ suite: '500 tasks at once', ...(await bulkOfFiveHundred(times(1000))) });
  add({ suite: 'T1 time', ...localDaysAreRight() });
  for (const [name, strategy] of Object.entries({
    naiveWrite,
    readThenModify,
    processByLineNumber,
  })) {
    const row = await schedules(`D1 ${name} must fail`, 1000, {
      model: 'ideal',
      outside: false,
      strategy,
    });
    add({ ...row, failures: row.failures > 0 ? 0 : 1, note: `fails ${row.failures} schedules` });
  }
  if (rows.some((row) => row.failures > 0)) process.exitCode = 1;
}

void main();
