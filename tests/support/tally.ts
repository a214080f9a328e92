/** What came of some runs of a suite. */
export interface Tally {
  readonly runs: number;
  readonly failures: number;
  /** The first run that failed and why; null when none did. */
  readonly firstFailure: string | null;
  /** How often something worth telling happened, by its name. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What came of one run: what was wrong, if anything, and what is to be counted. */
export interface Run {
  readonly problem: string | null;
  readonly counts?: Readonly<Record<string, number>>;
}

/** Plays the runs of the numbers from `first` on. A run that throws has failed. */
export async function tallyRuns(
  first: number,
  runs: number,
  play: (number: number) => Run | Promise<Run>,
): Promise<Tally> {
  const counts: Record<string, number> = {};
  let failures = 0;
  let firstFailure: string | null = null;
  for (let number = first; number < first + runs; number++) {
    const run = await playSafely(play, number);
    addCounts(counts, run.counts ?? {});
    if (run.problem === null) continue;
    failures++;
    firstFailure ??= `${number}: ${run.problem}`;
  }
  return { runs, failures, firstFailure, counts };
}

/** The tally of parts that were played apart, in their order. */
export function sumTallies(parts: readonly Tally[]): Tally {
  const counts: Record<string, number> = {};
  for (const part of parts) addCounts(counts, part.counts);
  return {
    runs: parts.reduce((sum, { runs }) => sum + runs, 0),
    failures: parts.reduce((sum, { failures }) => sum + failures, 0),
    firstFailure: parts.find((part) => part.firstFailure !== null)?.firstFailure ?? null,
    counts,
  };
}

async function playSafely(play: (number: number) => Run | Promise<Run>, number: number) {
  try {
    return await play(number);
  } catch (error) {
    return { problem: String(error) };
  }
}

function addCounts(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}
