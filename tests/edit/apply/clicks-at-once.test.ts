import { describe, expect, it } from 'vitest';
import type { BulkOutcome } from '../../../src/edit/apply/outcome';
import type { EditOp } from '../../../src/edit/edit-op';
import type { IsoDay } from '../../../src/note/iso-day';
import { MemoryDesk } from '../../support/memory-desk';
import { settle } from '../../support/stepper';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;

function tick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'tick', target: aimAt(text, words, nth), day, format: 'none' };
}

function untick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'untick', target: aimAt(text, words, nth), format: 'none' };
}

describe('clicks on one note', () => {
  it('that are equal and made at once are one', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n- [ ] b\n';
    const file = desk.vault.create('A.md', text);
    const first = desk.writer.apply(file, tick(text, '] a'));
    const other = desk.writer.apply(file, tick(text, '] b'));
    expect(desk.writer.apply(file, tick(text, '] a'))).toBe(first);
    await desk.settled(first);
    expect(desk.writer.apply(file, tick(text, '] b'))).toBe(other);
    await desk.settled(other);
    expect(desk.vault.text(file)).toBe('- [x] a\n- [x] b\n');
    expect(await desk.apply(file, tick(text, '] a'))).toMatchObject({ reason: 'already-done' });
  });

  it('find a line we changed whose surroundings were changed too', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n';
    const file = desk.vault.create('A.md', text);
    await desk.apply(file, tick(text, '] a'));
    desk.vault.writeOutside(file, 'x\n- [x] a\ny\n');
    expect(await desk.apply(file, untick(text, '] a'))).toMatchObject({ kind: 'done' });
    expect(desk.vault.text(file)).toBe('x\n- [ ] a\ny\n');
  });

  it('find the one of two equal lines that we changed', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n- [ ] a\n';
    const file = desk.vault.create('A.md', text);
    await desk.apply(file, tick(text, '] a'));
    expect(await desk.apply(file, untick(text, '] a'))).toMatchObject({ kind: 'done' });
    expect(desk.vault.text(file)).toBe(text);
  });

  it('are refused for a line that is gone, whatever else we changed', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n- [ ] b\n';
    const file = desk.vault.create('A.md', text);
    await desk.apply(file, tick(text, '] b'));
    desk.vault.writeOutside(file, 'x\n- [x] b\n');
    expect(await desk.apply(file, tick(text, '] a'))).toMatchObject({ reason: 'gone' });
  });

  it('are not made a second time when the host reports an error', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n';
    const file = desk.vault.create('A.md', text);
    await desk.apply(file, tick(text, '] a'));
    desk.vault.writeOutside(file, text);
    desk.vault.faults = [{ point: 'process-write', turn: 1, mode: 'before', code: 'EIO' }];
    expect(await desk.apply(file, tick(text, '] a'))).toMatchObject({ reason: 'write-failed' });
    expect(desk.vault.text(file)).toBe(text);
  });

  it('are given up when the note moves between editor and disk four times', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const editor = desk.open(file);
    let asked = 0;
    desk.store.editors = () => (++asked % 2 === 0 ? [editor] : []);
    expect(await desk.apply(file, tick('- [ ] a\n', '] a'))).toMatchObject({ reason: 'busy' });
    expect(asked).toBe(8);
  });

  it('are all refused when the writer is closed, and nothing is watched any more', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n';
    const file = desk.vault.create('A.md', text);
    const running = desk.writer.apply(file, tick(text, '] a'));
    for (let steps = 0; steps < 2; steps++) await desk.stepper.step();
    expect(file.writes).toBe(0);
    desk.writer.close();
    expect(await desk.settled(running)).toMatchObject({ kind: 'done' });
    desk.vault.writeOutside(file, text);
    await desk.stepper.finish();
    expect(desk.lost).toEqual([]);
    const other = desk.vault.create('A.canvas', text);
    expect(await desk.apply(other, tick(text, '] a'))).toMatchObject({ reason: 'closing' });
  });
});

describe('a batch over one note', () => {
  async function play(text: string, ...ops: readonly EditOp[]) {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', text);
    const edits = ops.map((op) => ({ file, op }));
    const outcome: BulkOutcome = await desk.settled(desk.writer.applyAll(edits));
    return { desk, file, outcome };
  }

  it('is one write, with a list of what was refused', async () => {
    const text = '- [ ] a\n- [ ] b\n- [x] c\n';
    const refused = tick(text, '] c');
    const { desk, file, outcome } = await play(text, tick(text, '] a'), tick(text, '] b'), refused);
    expect(desk.vault.text(file)).toBe('- [x] a\n- [x] b\n- [x] c\n');
    expect(file.writes).toBe(1);
    expect(outcome).toMatchObject({ done: 2, notConfirmed: [] });
    expect(outcome.refused).toEqual([{ path: 'A.md', op: refused, reason: 'already-done' }]);
  });

  it('gives every operation its own reason when all are refused', async () => {
    const text = '- [x] c\n';
    const { outcome } = await play(text, tick(text, '] c'), tick('x\n- [ ] d\ny', '] d'));
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(['already-done', 'gone']);
  });

  it('follows no line when all of it is refused', async () => {
    const text = '- [ ] a\n- [ ] b\n';
    const { desk, file } = await play(text, tick(text, '] a'), tick(text, '] b'));
    const edits = [untick(text, '] a'), untick(text, '] b')].map((op) => ({ file, op }));
    const outcome: BulkOutcome = await desk.settled(desk.writer.applyAll(edits));
    expect(outcome).toMatchObject({ undoId: null, done: 0 });
    expect(desk.vault.text(file)).toBe('- [x] a\n- [x] b\n');
  });

  it('leaves nothing to undo when nothing was done', async () => {
    const { desk } = await play('- [x] a\n', tick('- [x] a\n', '] a'));
    await settle();
    expect(await desk.settled(desk.writer.undoLast())).toEqual([
      { kind: 'refused', path: '', reason: 'no-undo' },
    ]);
  });
});
