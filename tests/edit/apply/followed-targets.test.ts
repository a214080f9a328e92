import { describe, expect, it } from 'vitest';
import { FollowedTargets } from '../../../src/edit/apply/followed-targets';
import { editAll } from '../../../src/edit/edit';
import type { EditOp } from '../../../src/edit/edit-op';
import type { IsoDay } from '../../../src/note/iso-day';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;

function tick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'tick', target: aimAt(text, words, nth), day, format: 'none' };
}

function untick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'untick', target: aimAt(text, words, nth), format: 'none' };
}

/** Plays operations one after the other and gives the text and what is known of the lines. */
function play(text: string, ...steps: readonly (readonly EditOp[])[]) {
  const followed = new FollowedTargets();
  let now = text;
  for (const ops of steps) {
    const { text: after, undo, done } = editAll(now, ops);
    followed.record(done, undo);
    now = after;
  }
  return { followed, now };
}

describe('following the lines we changed', () => {
  const open = '- [ ] a\n- [ ] b\n';
  const ticked = '- [x] a\n- [ ] b\n';

  it('leads to the line as it is now, over several changes', () => {
    const { followed } = play(open, [tick(open, '] a')]);
    expect(followed.follow(untick(open, '] a'))).toEqual(untick(ticked, '] a'));
    const back = play(open, [tick(open, '] a')], [untick(ticked, '] a')]);
    expect(back.followed.follow(tick(ticked, '] a'))).toEqual(tick(open, '] a'));
  });

  it('knows what an undo made of the line', () => {
    const result = editAll(open, [tick(open, '] a')]);
    const undone = play(result.text, [{ kind: 'revert', parts: result.undo }]);
    expect(undone.now).toBe(open);
    expect(undone.followed.follow(tick(ticked, '] a'))).toEqual(tick(open, '] a'));
  });

  it('knows nothing of other lines and other kinds of edits', () => {
    const { followed } = play(open, [tick(open, '] a')]);
    expect(followed.follow(tick(open, '] b'))).toBeNull();
    expect(followed.follow({ kind: 'review', day })).toBeNull();
    const log: EditOp = { kind: 'log', target: aimAt(open, '] a'), shape: 'task', entry: 'x' };
    expect(followed.follow(log)).toBeNull();
  });

  it('does not guess which of several equal lines became which', () => {
    const twins = '- [ ] a\n- [ ] a\n';
    const { followed } = play(twins, [tick(twins, '] a', 0), tick(twins, '] a', 1)]);
    expect(followed.follow(untick(twins, '] a', 0))).toBeNull();
  });

  it('remembers the last hundred', () => {
    const text = Array.from({ length: 101 }, (_, index) => `- [ ] a${index}.\n`).join('');
    const ops = Array.from({ length: 101 }, (_, index) => tick(text, `a${index}.`));
    const { followed } = play(text, ops);
    expect(ops.map((op) => followed.follow(op) === null).filter(Boolean)).toHaveLength(1);
  });
});
