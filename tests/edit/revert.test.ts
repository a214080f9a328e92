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

  it('finds several twins in one note that has changed since', () => {
    const seen = 'p\n- [ ] a\nq\n- [ ] a\nr';
    const result = editAll(`new\n${seen}`, [tick(seen, '] a', 0), tick(seen, '] a', 1)]);
    expect(result.done).toHaveLength(2);
    expect(result.text).toBe('new\np\n- [x] a ✅ 2026-03-31\nq\n- [x] a ✅ 2026-03-31\nr');
  });

  it('refuses all of them on a text that cannot be written as UTF-8', () => {
    const text = '- [ ] a\ud800\n- [ ] b\n';
    const result = editAll(text, [tick(text, '] a'), tick(text, '] b')]);
    expect(result.text).toBe(text);
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      'not-well-formed',
      'not-well-formed',
    ]);
  });
});
