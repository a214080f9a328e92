import { describe, expect, it } from 'vitest';
import { Journal } from '../../../src/edit/apply/journal';

const minutes = 60_000;

describe('the journal of done edits', () => {
  const a = { file: 'A.md', parts: [] };
  const b = { file: 'B.md', parts: [] };

  it('finds an edit for ten minutes, also when the clock is set back', () => {
    let time = 100 * minutes;
    const journal = new Journal<string>(() => time);
    const id = journal.add([a]);
    expect(id).toBeGreaterThan(0);
    for (const [at, found] of [
      [109.9, [a]],
      [110, [a]],
      [91, [a]],
      [110.1, []],
      [100, []],
    ] as const) {
      time = at * minutes;
      expect(journal.find(id)).toEqual(found);
    }
  });

  it('forgets an edit when the clock is set back by more than that', () => {
    let time = 100 * minutes;
    const journal = new Journal<string>(() => time);
    journal.add([a]);
    time = 80 * minutes;
    expect(journal.newest()).toBeNull();
  });

  it('keeps the notes in which an edit has not been taken back', () => {
    const journal = new Journal<string>(() => 0);
    journal.drop(a);
    const first = journal.add([a]);
    const both = journal.add([{ ...a }, b]);
    expect(journal.newest()).toBe(both);
    journal.drop(b);
    expect(journal.find(both)).toEqual([a]);
    journal.drop(a);
    expect(journal.find(first)).toEqual([]);
    expect(journal.newest()).toBe(both);
  });

  it('gives the edit before when the newest has been taken back', () => {
    const journal = new Journal<string>(() => 0);
    const first = journal.add([a]);
    journal.add([b]);
    journal.drop(b);
    expect(journal.newest()).toBe(first);
  });
});
