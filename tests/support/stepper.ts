import { SeededRandom } from './seeded-random';

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
  private readonly waiting: (() => void)[] = [];
  private readonly timers = new Set<Timer>();

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  now(): number {
    return this.time;
  }

  setTimer(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Waits until the scheduler lets this go on. */
  pause(): Promise<void> {
    return new Promise((go) => this.waiting.push(go));
  }

  /** Lets one waiting thing go on, or time pass up to the next timer. False when nothing waits. */
  async step(): Promise<boolean> {
    await settle();
    const isGoing = this.advance();
    await settle();
    return isGoing;
  }

  /** Takes so many steps. */
  async run(steps: number): Promise<void> {
    await settle();
    for (let left = steps; left > 0; left--) {
      this.advance();
      await settle();
    }
  }

  /** Lets time pass, and runs the first timer that falls into it. False when none does. */
  passTime(milliseconds: number): boolean {
    const until = this.time + milliseconds;
    let next: Timer | null = null;
    for (const timer of this.timers) if (next === null || timer.at < next.at) next = timer;
    if (next === null || next.at > until) {
      if (until !== Infinity) this.time = Math.max(this.time, until);
      return false;
    }
    this.time = Math.max(this.time, next.at);
    this.timers.delete(next);
    next.run();
    return true;
  }

  /** Steps until nothing waits any more. Throws when that does not come. */
  async finish(limit = 5000): Promise<void> {
    await settle();
    for (let steps = 0; this.advance(); steps++) {
      if (steps > limit) throw new Error('the schedule does not end');
      await settle();
    }
  }

  private advance(): boolean {
    const index = this.random.below(this.waiting.length);
    const [goOn] = this.waiting.splice(index, 1);
    if (goOn === undefined) return this.passTime(Infinity);
    goOn();
    return true;
  }
}

/**
 * Runs all promise reactions that are ready, and those that they make ready. Node empties its queue of
 * reactions before the next tick, which costs a tenth of a turn of the event loop.
 */
export async function settle(): Promise<void> {
  await Promise.resolve();
  await new Promise<void>((resolve) => process.nextTick(resolve));
}
