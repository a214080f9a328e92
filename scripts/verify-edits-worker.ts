import { parentPort } from 'node:worker_threads';
import { editSuites } from '../tests/support/edit-suites';

/** Some runs of one suite, by its place in the list. */
export interface SuitePart {
  readonly suite: number;
  readonly first: number;
  readonly runs: number;
}

// Refusals are thrown by the ten thousands, and nobody looks at their stacks.
Error.stackTraceLimit = 0;

const suites = editSuites();

parentPort?.on('message', ({ suite, first, runs }: SuitePart) => {
  void suites[suite]?.play(first, runs).then((tally) => parentPort?.postMessage(tally));
});
