import { describe, expect, it } from 'vitest';
import { FileQueue } from '../../../src/edit/apply/file-queue';
import { settle } from '../../support/stepper';

describe('the queue of a file', () => {
  it('starts a task when all earlier ones of the file have ended', async () => {
    const queue = new FileQueue<object>();
    const file = {};
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const run = (name: string, on: object): Promise<string> =>
      queue.run(on, async () => {
        log.push(name);
        await new Promise<void>((end) => ends.push(end));
        return name;
      });
    const first = run('a', file);
    void run('b', file);
    void run('other', {});
    await settle();
    expect(log).toEqual(['a', 'other']);
    ends.shift()?.();
    expect(await first).toBe('a');
    await settle();
    void run('c', file);
    await settle();
    expect(log).toEqual(['a', 'other', 'b']);
  });
});
