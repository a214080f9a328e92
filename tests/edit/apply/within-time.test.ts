import { describe, expect, it } from 'vitest';
import { withinTime } from '../../../src/edit/apply/within-time';

describe('waiting for the host', () => {
  const timers: { milliseconds: number; run: () => void }[] = [];
  const store = {
    setTimer(milliseconds: number, run: () => void) {
      timers.push({ milliseconds, run });
      return () => void timers.pop();
    },
  };

  it('gives the value or the failure, and needs its timer no more', async () => {
    expect(await withinTime(store, () => Promise.resolve(1))).toEqual({ kind: 'value', value: 1 });
    expect(await withinTime(store, () => Promise.reject(new Error()))).toEqual({ kind: 'failed' });
    const throwing = (): Promise<number> => {
      throw new Error();
    };
    expect(await withinTime(store, throwing)).toEqual({ kind: 'failed' });
    expect(timers).toEqual([]);
  });

  it('gives up after ten seconds', async () => {
    const result = withinTime(store, () => new Promise(() => undefined));
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([10_000]);
    timers[0]?.run();
    expect(await result).toEqual({ kind: 'late' });
  });
});
