import { describe, expect, it } from 'vitest';
import { refuseAll } from '../../../src/edit/apply/attempt';
import { decodeNote } from '../../../src/edit/apply/decode-note';
import type { DecodedNote } from '../../../src/edit/apply/decode-note';
import { editOnDisk } from '../../../src/edit/apply/edit-on-disk';
import type { NoteFile, NoteStore } from '../../../src/edit/apply/note-store';
import type { EditOp } from '../../../src/edit/edit-op';
import type { IsoDay } from '../../../src/note/iso-day';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;
const file: NoteFile = { path: 'A.md' };
const text = '- [ ] a\n';
const ticked = '- [x] a ✅ 2026-03-31\n';
const op: EditOp = { kind: 'tick', target: aimAt(text, '] a'), day, format: 'emoji' };

/** A host of one note; timers run when the test says so. */
class OneNote implements NoteStore<NoteFile> {
  bytes = new TextEncoder().encode(text);
  readonly timers: (() => void)[] = [];
  process: (file: NoteFile, change: (data: string) => string) => Promise<unknown>;

  constructor(process: (note: OneNote, change: (data: string) => string) => Promise<unknown>) {
    this.process = (_file, change) => process(this, change);
  }

  setTimer(_milliseconds: number, run: () => void): () => void {
    this.timers.push(run);
    return () => undefined;
  }

  readonly readBinary = (): Promise<ArrayBuffer> => Promise.resolve(this.bytes.slice().buffer);
  readonly findObstacle = (): null => null;
  readonly editors = (): [] => [];
  readonly now = (): number => 0;
  readonly onChange = (): (() => void) => () => undefined;
  readonly toggleByTasks = (): null => null;
  readonly confirmLarge = (): Promise<boolean> => Promise.resolve(true);
}

function saved(content: string): DecodedNote {
  const note = decodeNote(new TextEncoder().encode(content).buffer);
  if (note === null) throw new Error('no UTF-8');
  return note;
}

describe('writing on disk', () => {
  it('writes nothing when the host asks after the time is up', async () => {
    let askLate: () => string = () => '';
    const store = new OneNote((_note, change) => {
      askLate = () => change(text);
      return new Promise(() => undefined);
    });
    const attempt = editOnDisk(store, file, saved(text), [op]);
    await Promise.resolve();
    for (const run of store.timers) run();
    expect(await attempt).toMatchObject({ kind: 'refused', reason: 'write-failed' });
    expect(askLate).toThrow();
  });

  it('finds out after an error that the write was made, byte order mark or not', async () => {
    for (const mark of ['', '\uFEFF']) {
      const store = new OneNote((note, change) => {
        note.bytes = new TextEncoder().encode(change(mark + text));
        return Promise.reject(new Error('EIO'));
      });
      const attempt = await editOnDisk(store, file, saved(mark + text), [op]);
      expect(attempt).toMatchObject({ kind: 'done' });
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(store.bytes)).toBe(mark + ticked);
    }
  });

  it('finds out that it was not made, and cannot tell when the note holds something else', async () => {
    const failing = new OneNote((_note, change) => {
      change(text);
      return Promise.reject(new Error('EIO'));
    });
    expect(await editOnDisk(failing, file, saved(text), [op])).toMatchObject({
      reason: 'write-failed',
    });
    const odd = new OneNote((note, change) => {
      change(text);
      note.bytes = new TextEncoder().encode('- [x] a');
      return Promise.reject(new Error('EIO'));
    });
    expect(await editOnDisk(odd, file, saved(text), [op])).toEqual({ kind: 'not-confirmed' });
  });
});

describe('text that a host hands over broken', () => {
  const play = async (onDisk: string, data: string): Promise<string> => {
    const store = new OneNote((_note, change) => Promise.resolve().then(() => change(data)));
    const attempt = await editOnDisk(store, file, saved(onDisk), [op]);
    if (attempt === 'moved') return attempt;
    return attempt.kind === 'refused' ? attempt.reason : attempt.kind;
  };

  it.each([
    ['cut off at the end', `${text}b`, text, 'changed'],
    ['filled with NUL', text, `${text}\0`, 'changed'],
    ['with a NUL that was there', `${text}\0`, `${text}\0b`, 'done'],
    ['without its first line', `b\n${text}`, text, 'done'],
    ['with less behind the line', `${text}b`, `${text}c`, 'done'],
  ])('%s', async (_, onDisk, data, expected) => {
    expect(await play(onDisk, data)).toBe(expected);
  });

  it('cannot tell when the note cannot be read after an error', async () => {
    const store = new OneNote((_note, change) => {
      change('- [ ] a 🏁 delete');
      return Promise.reject(new Error('EIO'));
    });
    const line = '- [ ] a 🏁 delete';
    const remove: EditOp = {
      kind: 'tick',
      target: aimAt(line, line),
      day,
      format: 'emoji',
      tasksText: '',
    };
    Object.assign(store, { readBinary: () => Promise.reject(new Error('EIO')) });
    expect(await editOnDisk(store, file, saved(line), [remove])).toEqual({ kind: 'not-confirmed' });
  });
});

describe('an attempt without operations', () => {
  it('counts as done already', () => {
    expect(refuseAll([])).toMatchObject({ kind: 'refused', reason: 'already-done' });
  });
});
