import { describe, expect, it } from 'vitest';
import type { EditOp } from '../../../src/edit/edit-op';
import type { BulkOutcome } from '../../../src/edit/apply/outcome';
import type { IsoDay } from '../../../src/note/iso-day';
import { MemoryDesk } from '../../support/memory-desk';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;
const tick = (text: string, words: string): EditOp => ({
  kind: 'tick',
  target: aimAt(text, words),
  day,
  format: 'emoji',
});

describe('a batch', () => {
  it('lists what was refused in notes of which nothing could be done', async () => {
    const desk = new MemoryDesk();
    const text = '- [x] a\n- [ ] b\n';
    const file = desk.vault.create('A.md', text);
    const other = desk.vault.create('B.txt', text);
    const outcome: BulkOutcome = await desk.settled(
      desk.writer.applyAll([
        { file, op: tick(text, '] a') },
        { file: other, op: tick(text, '] b') },
      ]),
    );
    expect(outcome).toMatchObject({ undoId: null, done: 0, notConfirmed: [] });
    expect(outcome.refused.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'A.md already-done',
      'B.txt not-a-note',
    ]);
    expect(file.writes + other.writes).toBe(0);
  });

  it('names notes of which it cannot tell', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    desk.vault.faults = [{ point: 'process-write', turn: 0, mode: 'hang', code: 'EIO' }];
    const edit = { file, op: tick('- [ ] a\n', '] a') };
    const outcome: BulkOutcome = await desk.settled(desk.writer.applyAll([edit]));
    expect(outcome).toMatchObject({ undoId: null, done: 0, notConfirmed: ['A.md'] });
  });
});

describe('undo of one of several edits', () => {
  it('takes back that one and keeps the others', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n- [ ] b\n';
    const file = desk.vault.create('A.md', text);
    const first = await desk.apply(file, tick(text, '] a'));
    await desk.apply(file, tick(desk.vault.text(file), '] b'));
    if (first.kind !== 'done') throw new Error(first.kind);
    await desk.settled(desk.writer.undo(first.undoId));
    expect(desk.vault.text(file)).toBe('- [ ] a\n- [x] b ✅ 2026-03-31\n');
    expect(await desk.settled(desk.writer.undo(first.undoId))).toMatchObject([
      { kind: 'refused', reason: 'no-undo' },
    ]);
    await desk.settled(desk.writer.undoLast());
    expect(desk.vault.text(file)).toBe(text);
  });

  it('is refused when the line was changed since, and can be tried again', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    await desk.apply(file, tick('- [ ] a\n', '] a'));
    const ticked = desk.vault.text(file);
    desk.vault.writeOutside(file, ticked.replace('a', 'b'));
    expect(await desk.settled(desk.writer.undoLast())).toMatchObject([{ kind: 'refused' }]);
    desk.vault.writeOutside(file, ticked);
    expect(await desk.settled(desk.writer.undoLast())).toMatchObject([{ kind: 'done' }]);
    expect(desk.vault.text(file)).toBe('- [ ] a\n');
  });
});

describe('an entry under a milestone that is no longer there', () => {
  it('is refused, whatever else was edited in the note', async () => {
    const desk = new MemoryDesk();
    const text = '- goal\n- [ ] a\n';
    const file = desk.vault.create('A.md', text);
    await desk.apply(file, tick(text, '] a'));
    const target = aimAt('- other goal\n', 'other');
    const op: EditOp = { kind: 'log', target, shape: 'item', entry: '2026-03-31: 12 units' };
    expect(await desk.apply(file, op)).toMatchObject({ kind: 'refused', reason: 'gone' });
  });
});
