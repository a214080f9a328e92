import { SeededRandom } from './seeded-random';

/** No single input or output of the simulated machine takes longer. */
const slowest = 1000;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Virtual time and a scheduler in one: whatever waits (input, output, timers) goes on only when the
 * test takes a step, in an order drawn from the seed.
 */
export class Stepper {
  readonly random: SeededRandom;
  private time = 1_800_000_000_000;
  private waiting: { readonly since: number; readonly go: () => void }[] = [];
  private timers: Timer[] = [];

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  now(): number {
    return this.time;
  }

  setTimer(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  /** Waits until the scheduler lets this go on. */
  pause(): Promise<void> {
    return new Promise((go) => this.waiting.push({ since: this.time, go }));
  }

  /** Lets one waiting thing go on, or time pass up to the next timer. False when nothing waits. */
  async step(): Promise<boolean> {
    await settle();
    const index = this.random.below(this.waiting.length);
    const [next] = this.waiting.splice(index, 1);
    if (next !== undefined) next.go();
    else if (!this.passTime(Infinity)) return false;
    await settle();
    return true;
  }

  /** Lets time pass, and runs the first timer that falls into it. False when none does. */
  passTime(milliseconds: number): boolean {
    const oldest = Math.min(...this.waiting.map((each) => each.since));
    const until = Math.min(this.time + milliseconds, oldest + slowest);
    const next = this.timers.reduce<Timer | null>(
      (first, timer) => (first === null || timer.at < first.at ? timer : first),
      null,
    );
    if (next === null || next.at > until) {
      if (until !== Infinity) this.time = Math.max(this.time, until);
      return false;
    }
    this.time = Math.max(this.time, next.at);
    this.timers = this.timers.filter((timer) => timer !== next);
    next.run();
    return true;
  }

  /** Steps until nothing waits any more. Throws when that does not come. */
  async finish(limit = 5000): Promise<void> {
    for (let steps = 0; await this.step(); steps++) {
      if (steps > limit) throw new Error('the schedule does not end');
    }
  }
}

/** Runs all promise reactions that are ready. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
