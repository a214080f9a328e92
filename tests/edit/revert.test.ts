import { describe, expect, it } from 'vitest';
import { editAll, editNote } from '../../src/edit/edit';
import type { EditOp } from '../../src/edit/edit-op';
import type { UndoPart } from '../../src/edit/revert';
import type { IsoDay } from '../../src/note/iso-day';
import { aimAt } from './aim';

const day = '2026-03-31' as IsoDay;

function tick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'tick', target: aimAt(text, words, nth), day, format: 'emoji' };
}

/** The undo of an edit that must succeed. */
function undoOf(text: string, op: EditOp): readonly UndoPart[] {
  const result = editNote(text, op);
  if (!result.ok) throw new Error(result.reason);
  return result.undo;
}

function revert(text: string, parts: readonly UndoPart[]): string {
  const result = editNote(text, { kind: 'revert', parts });
  return result.ok ? result.text : result.reason;
}

describe('taking an edit back in a note that has changed since', () => {
  const logOp = (text: string): EditOp => ({
    kind: 'log',
    target: aimAt(text, 'goal'),
    shape: 'item',
    entry: '2026-03-31: 12 units',
  });

  it('opens the line where it is now', () => {
    const parts = undoOf('- [ ] a\nb', tick('- [ ] a\nb', '] a'));
    expect(revert('new\n\n- [x] a ✅ 2026-03-31\nb', parts)).toBe('new\n\n- [ ] a\nb');
  });

  it('refuses when the line is gone or reads differently', () => {
    const parts = undoOf('- [ ] a\nb', tick('- [ ] a\nb', '] a'));
    expect(revert('c\nd', parts)).toBe('gone');
    expect(revert('- [x] a! ✅ 2026-03-31\nb', parts)).toBe('changed');
  });

  it('takes a logged line out wherever it stands, and refuses when it was changed', () => {
    const parts = undoOf('- goal\n', logOp('- goal\n'));
    expect(revert('new\n- goal\n  - 2026-03-31: 12 units\n', parts)).toBe('new\n- goal\n');
    expect(revert('- goal\n  - 2026-03-31: 13 units\n', parts)).toBe('changed');
  });

  it('refuses all of an inserted header when its second line was changed', () => {
    const parts = undoOf('words', { kind: 'review', day });
    expect(revert('Reviewed: 2026-03-31\n\nwords', parts)).toBe('words');
    expect(revert('Reviewed: 2026-03-31\nmore\nwords', parts)).toBe('changed');
  });

  it('puts a removed line back where its neighbour is now', () => {
    const text = 'p\n- [ ] a 🏁 delete\nq\n';
    const parts = undoOf(text, {
      kind: 'tick',
      target: aimAt(text, '] a'),
      day,
      format: 'emoji',
      tasksText: '',
    });
    expect(revert('new\np\nq\n', parts)).toBe('new\np\n- [ ] a 🏁 delete\nq\n');
  });

  it('puts a removed line back into the midst of a note', () => {
    const text = 'o\np\n- [ ] a 🏁 delete\nq';
    const parts = undoOf(text, { ...tick(text, '] a'), tasksText: '' } as EditOp);
    expect(revert('new\no\np\nq', parts)).toBe(`new\n${text}`);
  });

  it('refuses when the inserted lines are no longer all there', () => {
    const parts = undoOf('words', { kind: 'review', day });
    expect(revert('Reviewed: 2026-03-31', parts)).toBe('changed');
  });

  it('can itself be taken back, in properties too', () => {
    const text = '---\nreviewed: 2026-01-01\n---\n';
    const parts = undoOf(text, { kind: 'review', day });
    const stamped = text.replace('2026-01-01', day);
    expect(revert(text, undoOf(stamped, { kind: 'revert', parts }))).toBe(stamped);
  });

  it('takes a new property out wherever it stands', () => {
    const parts = undoOf('---\na: 1\n---\n', { kind: 'review', day });
    const now = '---\nb: 2\na: 1\nreviewed: 2026-03-31\n---\n';
    expect(revert(now, parts)).toBe('---\nb: 2\na: 1\n---\n');
  });

  it('writes no half of a surrogate pair', () => {
    const splices = [
      { from: 0, to: 0, insert: 'b' },
      { from: 1, to: 1, insert: '\ud800' },
    ];
    const parts: UndoPart[] = [{ kind: 'within', target: aimAt('a', 'a'), inert: null, splices }];
    expect(revert('a', parts)).toBe('not-well-formed');
  });

  it('has nothing to do without parts', () => {
    expect(revert('a', [])).toBe('a');
  });
});

describe('many operations on one text', () => {
  it('does one of two ticks of the same line and says that the other is done', () => {
    const text = '- [ ] a\n- [ ] b\n';
    const result = editAll(text, [tick(text, '] a'), tick(text, '] a'), tick(text, '] b')]);
    expect(result.text).toBe('- [x] a ✅ 2026-03-31\n- [x] b ✅ 2026-03-31\n');
    expect(result.refused.map(({ reason }) => reason)).toEqual(['already-done']);
  });

  it('does them in whatever order they are given', () => {
    const text = '- goal\n- [ ] a\n- [ ] b\n- goal 2\n';
    const entry = '2026-03-31: 12 units';
    const log = (words: string): EditOp => ({
      kind: 'log',
      target: aimAt(text, words),
      shape: 'item',
      entry,
    });
    const ops = [log('goal 2'), tick(text, '] b'), tick(text, '] a'), log('- goal')];
    const result = editAll(text, ops);
    expect(result.text).toBe(
      `- goal\n  - ${entry}\n- [x] a ✅ 2026-03-31\n- [x] b ✅ 2026-03-31\n- goal 2\n  - ${entry}\n`,
    );
    expect(result.done).toEqual(ops);
    expect(revert(`new\n${result.text}`, result.undo)).toBe(`new\n${text}`);
  });

  it('removes several lines, and puts them back in a note that has changed since', () => {
    const text = 'p\n- [ ] a 🏁 delete\nq\n- [ ] b 🏁 delete\nr\n- [ ] c\n';
    const remove = (words: string): EditOp => ({ ...tick(text, words), tasksText: '' }) as EditOp;
    const result = editAll(text, [remove('] a'), remove('] b'), tick(text, '] c')]);
    expect(result.text).toBe('p\nq\nr\n- [x] c ✅ 2026-03-31\n');
    expect(revert(`new\n${result.text}`, result.undo)).toBe(`new\n${text}`);
  });

  it('refuses half of a surrogate pair in any of the lines to write', () => {
    const text = '- [ ] a\n';
    const answer = (tasksText: string): EditOp => ({ ...tick(text, '] a'), tasksText }) as EditOp;
    expect(editAll(text, [answer('- [x] a\n- [ ] b\n- [ ] \ud800')]).refused).toMatchObject([
      { reason: 'not-well-formed' },
    ]);
    expect(editAll('- [ ] a', [answer('- [x] a\n- [ ] b\n- [ ] c')]).text).toBe(
      '- [x] a\n- [ ] b\n- [ ] c',
    );
  });

  it('finds several twins in one note that has changed since', () => {
    const seen = 'p\n- [ ] a\nq\n- [ ] a\nr';
    const result = editAll(`new\n${seen}`, [tick(seen, '] a', 0), tick(seen, '] a', 1)]);
    expect(result.done).toHaveLength(2);
    expect(result.text).toBe('new\np\n- [x] a ✅ 2026-03-31\nq\n- [x] a ✅ 2026-03-31\nr');
  });

  it('refuses all of them on a text that cannot be written as UTF-8', () => {
    const text = '- [ ] a\ud800\n- [ ] b\n';
    const result = editAll(text, [tick(text, '] a'), tick(text, '] b')]);
    expect(result).toMatchObject({ text, splices: [], inverse: [], undo: [], done: [] });
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      'not-well-formed',
      'not-well-formed',
    ]);
  });
});
