import { describe, expect, it } from 'vitest';
import { createProgressBar } from '../../../host/desk/progress-bar';
import { runDesk } from '../../../host/desk/run-desk';
import { createTranslate } from '../../../src/locales/translate';
import type { DeskIo } from '../../../host/desk/desk-io';

/** A process whose clock is set by hand, and what it wrote to standard error. */
function makeIo(showsProgress: boolean): { io: DeskIo; err: string[]; clock: { now: number } } {
  const err: string[] = [];
  const clock = { now: 1_000 };
  const io: DeskIo = {
    cwd: '/',
    t: createTranslate('en'),
    now: () => new Date(clock.now),
    out: () => {
      throw new Error('standard output is closed');
    },
    err: (text) => void err.push(text),
    hasColors: false,
    showsProgress,
  };
  return { io, err, clock };
}

describe('the progress bar', () => {
  it('shows only what takes longer than half a second, and goes away', () => {
    const { io, err, clock } = makeIo(true);
    const bar = createProgressBar(io);
    clock.now += 400;
    bar.update(1, 10);
    bar.clear();
    expect(err).toEqual([]);
    clock.now += 200;
    bar.update(5, 10);
    clock.now += 10;
    bar.update(6, 10);
    bar.clear();
    expect(err).toHaveLength(2);
    expect(err[0]).toContain('█'.repeat(12) + '░'.repeat(12));
    expect(err[0]).toContain('Reading 5 of 10');
  });

  it('stays away where there is no terminal', () => {
    const { io, err, clock } = makeIo(false);
    const bar = createProgressBar(io);
    clock.now += 5_000;
    bar.update(5, 10);
    bar.clear();
    expect(err).toEqual([]);
  });
});

describe('anything that goes wrong otherwise', () => {
  it('ends with 1 and a sentence', async () => {
    const { io, err } = makeIo(false);
    expect(await runDesk(['--help'], io)).toBe(1);
    expect(err).toEqual(['Something went wrong: standard output is closed\n']);
  });
});
