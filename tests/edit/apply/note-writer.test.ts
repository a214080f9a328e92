import { describe, expect, it } from 'vitest';
import type { EditOp } from '../../../src/edit/edit-op';
import type { BulkOutcome } from '../../../src/edit/apply/outcome';
import type { IsoDay } from '../../../src/note/iso-day';
import { MemoryEditor } from '../../support/memory-editor';
import { MemoryDesk } from '../../support/memory-desk';
import { settle } from '../../support/stepper';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;

function tick(text: string, words: string): EditOp {
  return { kind: 'tick', target: aimAt(text, words), day, format: 'emoji' };
}

describe('writing a note', () => {
  it('writes a closed note on disk, byte order mark and line ends kept', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '\uFEFF- [ ] a\r\nb');
    expect(await desk.apply(file, tick('- [ ] a\r\nb', '] a'))).toMatchObject({ kind: 'done' });
    expect(desk.vault.text(file)).toBe('\uFEFF- [x] a ✅ 2026-03-31\r\nb');
  });

  it('writes an open note in its editor, where typed text survives', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const editor = desk.open(file);
    editor.change('typed\n- [ ] a\n');
    expect(await desk.apply(file, tick('- [ ] a\n', '] a'))).toMatchObject({ kind: 'done' });
    expect(editor.getValue()).toBe('typed\n- [x] a ✅ 2026-03-31\n');
    editor.undo();
    expect(editor.getValue()).toBe('typed\n- [ ] a\n');
  });

  it('passes a clean editor by when the note has CRLF', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\r\n');
    desk.open(file);
    await desk.apply(file, tick('- [ ] a\r\n', '] a'));
    expect(desk.vault.text(file)).toBe('- [x] a ✅ 2026-03-31\r\n');
  });

  it.each<[string, (splice: { from: number; to: number; insert: string }) => object, string]>([
    ['drops part of the change', (s) => ({ ...s, insert: '' }), 'refused'],
    ['keeps the change', (s) => s, 'done'],
  ])('looks at what an editor that %s made of it', async (_, alter, kind) => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const editor = desk.open(file);
    editor.filter = (splices) => splices.map((splice) => ({ ...splice, ...alter(splice) }));
    expect(await desk.apply(file, tick('- [ ] a\n', '] a'))).toMatchObject({ kind });
    expect(editor.getValue()).toBe(kind === 'done' ? '- [x] a ✅ 2026-03-31\n' : '- [ ] a\n');
  });

  it('leaves the history alone when an editor drops the whole change, and says when undo fails', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const editor = desk.open(file);
    editor.change('typed\n- [ ] a\n');
    editor.filter = () => [];
    const op = tick('- [ ] a\n', '] a');
    expect(await desk.apply(file, op)).toMatchObject({ reason: 'editor-refused' });
    expect(editor.getValue()).toBe('typed\n- [ ] a\n');
    editor.filter = () => {
      throw new Error('broken');
    };
    expect(await desk.apply(file, op)).toMatchObject({ reason: 'write-failed' });
    editor.filter = (splices) => splices.map((splice) => ({ ...splice, insert: '?' }));
    editor.undo = () => undefined;
    expect(await desk.apply(file, op)).toMatchObject({ kind: 'not-confirmed' });
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['a file that is no note', 'A.canvas', '- [ ] a', 'not-a-note'],
    ['a conflict copy', 'A.sync-conflict-20260101-101010-ABCDEFG.md', '- [ ] a', 'conflict-copy'],
    ['bytes that are no UTF-8', 'A.md', new Uint8Array([0x2d, 0xff]), 'not-utf8'],
    ['a line that is gone', 'A.md', 'b', 'changed'],
  ])('refuses %s', async (_, path, content, reason) => {
    const desk = new MemoryDesk();
    const file = desk.vault.create(path, content);
    expect(await desk.apply(file, tick('- [ ] a', '] a'))).toMatchObject({ reason });
    expect(file.writes).toBe(0);
  });

  it('refuses a file that is gone, or goes while it is read', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a');
    const outcome = desk.writer.apply(file, tick('- [ ] a', '] a'));
    await desk.stepper.step();
    file.exists = false;
    expect(await desk.settled(outcome)).toMatchObject({ kind: 'refused' });
    expect(await desk.apply(file, tick('- [ ] a', '] a'))).toMatchObject({ reason: 'missing' });
  });

  it('refuses when the host decodes worse than the bytes are', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a \uFFFD');
    const process = desk.store.process.bind(desk.store);
    desk.store.process = (each, change) => process(each, (data) => change(`${data}\uFFFD`));
    expect(await desk.apply(file, tick('- [ ] a \uFFFD', '] a'))).toMatchObject({
      reason: 'not-utf8',
    });
    desk.store.process = (each, change) => process(each, (data) => change(`${data}\0`));
    expect(await desk.apply(file, tick('- [ ] a \uFFFD', '] a'))).toMatchObject({
      reason: 'changed',
    });
  });

  it('moves to an editor that opens meanwhile, and gives up when it never stays', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const editor = new MemoryEditor(desk.vault, desk.stepper, file, 'ideal');
    let asked = 0;
    desk.store.editors = () => (++asked >= 2 ? [editor] : []);
    expect(await desk.apply(file, tick('- [ ] a\n', '] a'))).toMatchObject({ kind: 'done' });
    expect(editor.getValue()).toBe('- [x] a ✅ 2026-03-31\n');

    const other = desk.vault.create('B.md', '- [ ] b\n');
    asked = 0;
    desk.store.editors = () => (++asked % 2 === 0 ? [editor] : []);
    expect(await desk.apply(other, tick('- [ ] b\n', '] b'))).toMatchObject({ reason: 'busy' });
  });

  it('follows a second click on a row that was not drawn anew', async () => {
    const desk = new MemoryDesk();
    const text = '- [ ] a\n- [ ] b\n';
    const file = desk.vault.create('A.md', text);
    const target = aimAt(text, '] a');
    const on: EditOp = { kind: 'tick', target, day, format: 'emoji' };
    const off: EditOp = { kind: 'untick', target, format: 'emoji' };
    const all = Promise.all([desk.writer.apply(file, on), desk.writer.apply(file, off)]);
    expect((await desk.settled(all)).map((outcome) => outcome.kind)).toEqual(['done', 'done']);
    expect(desk.vault.text(file)).toBe(text);
    expect(await desk.apply(file, on)).toMatchObject({ kind: 'done' });
    expect(await desk.apply(file, { kind: 'review', day })).toMatchObject({
      kind: 'done',
    });
  });

  it('undoes an edit, the newest one, and all notes of a batch', async () => {
    const desk = new MemoryDesk();
    const texts = ['- [ ] a\n', '- [ ] b\r\n'];
    const files = texts.map((text, index) => desk.vault.create(`${index}.md`, text));
    const edits = files.map((file, index) => ({ file, op: tick(texts[index] ?? '', '] ') }));
    const gone = { file: desk.vault.create('C.canvas', ''), op: tick('- [ ] c', '] c') };
    const bulk: BulkOutcome = await desk.settled(desk.writer.applyAll([...edits, gone]));
    expect(bulk).toMatchObject({ done: 2, refused: [{ reason: 'not-a-note' }], notConfirmed: [] });
    expect(await desk.settled(desk.writer.undoLast())).toMatchObject([
      { kind: 'done' },
      { kind: 'done' },
    ]);
    expect(files.map((file) => desk.vault.text(file))).toEqual(texts);
    expect(await desk.settled(desk.writer.undoLast())).toMatchObject([{ reason: 'no-undo' }]);
  });

  it('forgets after ten minutes how to undo', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n');
    const outcome = await desk.apply(file, tick('- [ ] a\n', '] a'));
    await desk.stepper.finish();
    desk.stepper.passTime(10 * 60 * 1000 + 1);
    const id = outcome.kind === 'done' ? outcome.undoId : 0;
    expect(await desk.settled(desk.writer.undo(id))).toMatchObject([{ reason: 'no-undo' }]);
  });

  it('tells when an edit did not stay, and not when the person changed the ticked line', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a\n- [ ] b\n');
    await desk.apply(file, tick('- [ ] a\n- [ ] b\n', '] a'));
    desk.vault.writeOutside(file, '- [ ] a\n- [ ] b\n');
    await desk.stepper.finish();
    expect(desk.lost.map(({ ops }) => ops.length)).toEqual([1]);
    await desk.apply(file, tick('- [ ] a\n- [ ] b\n', '] b'));
    for (let steps = 0; steps < 20; steps++) await desk.stepper.step();
    desk.vault.writeOutside(file, '- [ ] a\n- [x] b ✅ 2026-03-31 more\n');
    await desk.stepper.finish();
    expect(desk.lost).toHaveLength(1);
  });

  it('tells when the note itself is gone, and keeps quiet when it cannot be read', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a');
    await desk.apply(file, tick('- [ ] a', '] a'));
    file.bytes = new Uint8Array([0xff]);
    await desk.stepper.finish();
    expect(desk.lost).toHaveLength(0);
    const other = desk.vault.create('B.md', '- [ ] a');
    await desk.apply(other, tick('- [ ] a', '] a'));
    other.exists = false;
    await desk.stepper.finish();
    expect(desk.lost).toHaveLength(1);
  });

  it('refuses when it is closed, and lets a running write finish', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', '- [ ] a');
    const running = desk.writer.apply(file, tick('- [ ] a', '] a'));
    for (let steps = 0; steps < 2; steps++) await desk.stepper.step();
    desk.writer.close();
    expect(await desk.settled(running)).toMatchObject({ kind: 'done' });
    expect(await desk.apply(file, tick('- [ ] a', '] a'))).toMatchObject({ reason: 'closing' });
    const early = new MemoryDesk();
    const note = early.vault.create('A.md', '- [ ] a');
    const waiting = early.writer.apply(note, tick('- [ ] a', '] a'));
    await settle();
    early.writer.close();
    expect(await early.settled(waiting)).toMatchObject({ reason: 'closing' });
  });
});

describe('ticking with the Tasks plugin', () => {
  const repeating = '- [ ] a 🔁 every week 📅 2026-03-01';
  const answer =
    '- [ ] a 🔁 every week 📅 2026-03-08\n- [x] a 🔁 every week 📅 2026-03-01 ✅ 2026-03-31';

  async function play(text: string, tasks: string | null, format: 'emoji' | 'dataview' = 'emoji') {
    const desk = new MemoryDesk();
    desk.store.tasks = () => tasks;
    const file = desk.vault.create('A.md', text);
    const op: EditOp = { kind: 'tick', target: aimAt(text, ' a'), day, format };
    const outcome = await desk.apply(file, op);
    const after = desk.vault.text(file);
    if (outcome.kind === 'done') await desk.settled(desk.writer.undoLast());
    expect(desk.vault.text(file)).toBe(text);
    return outcome.kind === 'refused' ? outcome.reason : after;
  }

  it.each<[string, string, string | null, string]>([
    [
      'writes both lines of a repeating task',
      `x\r\n${repeating}\r\ny`,
      answer,
      `x\r\n${answer.replace('\n', '\r\n')}\r\ny`,
    ],
    ['writes both at the end', repeating, answer, answer],
    ['refuses a repeating task without Tasks', repeating, null, 'repeats'],
    ['refuses an answer that drops words', repeating, '- [x] a', 'tasks-loses-text'],
    ['removes a line that deletes itself', 'x\n- [ ] a 🏁 delete\ny', '', 'x\ny'],
    ['removes the first line', '- [ ] a 🏁 delete\ny', '', 'y'],
    ['removes the last line', 'x\r\n- [ ] a 🏁 delete', '', 'x'],
    ['removes the only line', '- [ ] a 🏁 delete', '', ''],
    ['refuses to guess about one without Tasks', '- [ ] a 🏁 delete', null, 'deletes-itself'],
    [
      'takes the answer for a custom status',
      '- [?] a',
      '- [x] a ✅ 2026-03-31',
      '- [x] a ✅ 2026-03-31',
    ],
    [
      'ticks a custom status itself when the answer drops words',
      '- [?] a b',
      '- [x] a',
      '- [x] a b ✅ 2026-03-31',
    ],
  ])('%s', async (_, text, tasks, expected) => {
    expect(await play(text, tasks)).toBe(expected);
  });

  it('asks for a plain line too where the format is Dataview', async () => {
    const field = '- [x] a [completion:: 2026-03-31]';
    expect(await play('- [ ] a', field, 'dataview')).toBe(field);
    expect(await play('- [ ] a', null, 'dataview')).toBe(field);
  });
});
