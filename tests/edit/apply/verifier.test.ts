import { describe, expect, it } from 'vitest';
import type { LostEdit } from '../../../src/edit/apply/verifier';
import { Verifier } from '../../../src/edit/apply/verifier';
import type { NoteFile, NoteStore, OpenEditor } from '../../../src/edit/apply/note-store';
import { editNote } from '../../../src/edit/edit';
import type { EditOp } from '../../../src/edit/edit-op';
import type { IsoDay } from '../../../src/note/iso-day';
import { settle } from '../../support/stepper';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;
const file: NoteFile = { path: 'A.md' };

/** A host of one note that somebody else writes too. */
class SharedNote {
  text: string | null = '';
  exists = true;
  reads = 0;
  editor: OpenEditor | null = null;
  readonly lost: LostEdit<NoteFile>[] = [];
  timers: { milliseconds: number; run: () => void }[] = [];
  listeners: ((file: NoteFile) => void)[] = [];

  private readonly store: NoteStore<NoteFile> = {
    findObstacle: () => (this.exists ? null : 'missing'),
    readBinary: () => {
      this.reads++;
      if (this.text === null) return Promise.reject(new Error('EIO'));
      return Promise.resolve(new TextEncoder().encode(this.text).buffer);
    },
    process: () => Promise.reject(new Error('not here')),
    editors: () => (this.editor === null ? [] : [this.editor]),
    setTimer: (milliseconds, run) => {
      const timer = { milliseconds, run };
      this.timers.push(timer);
      return () => {
        this.timers = this.timers.filter((each) => each !== timer);
      };
    },
    now: () => 0,
    onChange: (listen) => {
      this.listeners.push(listen);
      return () => {
        this.listeners = this.listeners.filter((each) => each !== listen);
      };
    },
    toggleByTasks: () => null,
    confirmLarge: () => Promise.resolve(true),
  };

  readonly verifier = new Verifier(this.store, (lost) => this.lost.push(lost));

  /** Makes an edit of our own. */
  edit(before: string, op: EditOp): void {
    const result = editNote(before, op);
    if (!result.ok) throw new Error(result.reason);
    this.text = result.text;
    this.verifier.record(file, { before, after: result.text, undo: result.undo, ops: [op] });
  }

  /** Somebody else writes the note. */
  async change(text: string | null): Promise<void> {
    this.text = text;
    for (const listen of this.listeners) listen(file);
    await settle();
  }

  async pass(milliseconds: number): Promise<void> {
    for (const timer of this.timers.filter((each) => each.milliseconds === milliseconds)) {
      this.timers = this.timers.filter((each) => each !== timer);
      timer.run();
    }
    await settle();
  }

  /** The edit has been seen to have stayed. */
  async settleDown(): Promise<void> {
    await this.change(this.text);
    await this.pass(5000);
  }

  get lostOps(): readonly (readonly EditOp[])[] {
    return this.lost.map(({ ops }) => ops);
  }
}

function tick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'tick', target: aimAt(text, words, nth), day, format: 'none' };
}

function untick(text: string, words: string, nth = 0): EditOp {
  return { kind: 'untick', target: aimAt(text, words, nth), format: 'none' };
}

const open = 'x\n- [ ] a\n- [ ] b\n';

describe('looking whether edits stay', () => {
  it('tells of a lost tick at the next change, once', async () => {
    const note = new SharedNote();
    const op = tick(open, '] a');
    note.edit(open, op);
    await note.change(open);
    await note.change(open);
    expect(note.lost).toEqual([{ file, ops: [op] }]);
  });

  it('tells of a lost tick after five seconds without a change', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    note.text = open;
    await note.pass(5000);
    expect(note.lost).toHaveLength(1);
  });

  it('tells of an inserted line that is gone, but not of a blank one', async () => {
    const note = new SharedNote();
    note.edit('words', { kind: 'review', day });
    await note.change('Reviewed: 2026-03-31\nwords');
    expect(note.lost).toEqual([]);
    const other = new SharedNote();
    other.edit('words', { kind: 'review', day });
    await other.change('\nwords');
    expect(other.lost).toHaveLength(1);
  });

  it('lets a person change the line later, but tells when the old one comes back', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    await note.settleDown();
    await note.change('x\n- [x] a!\n- [ ] b\n');
    expect(note.lost).toEqual([]);
    await note.change(open);
    expect(note.lost).toHaveLength(1);
  });

  it('tells when the first change after five seconds lacks the line', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    await note.pass(5000);
    await note.change('x\n- [x] a!\n- [ ] b\n');
    expect(note.lost).toHaveLength(1);
  });

  it('tells when the line is changed within five seconds, though it was seen before', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    await note.change(note.text);
    await note.change('x\n- [x] a!\n- [ ] b\n');
    expect(note.lost).toHaveLength(1);
  });

  it('does not count a change that only an unsaved editor holds', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    const value = note.text ?? '';
    note.editor = {
      getValue: () => value,
      isDirty: () => true,
      transaction: () => undefined,
      undo: () => undefined,
    };
    await note.settleDown();
    note.editor = null;
    await note.change('x\n- [x] a!\n- [ ] b\n');
    expect(note.lost).toHaveLength(1);
  });

  it('looks no more after thirty seconds, while later edits are still watched', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    await note.settleDown();
    await note.pass(30_000);
    const one = 'x\n- [x] a\n- [ ] b\n';
    const second = tick(one, '] b');
    note.edit(one, second);
    await note.change(open);
    expect(note.lostOps).toEqual([[second]]);
    const later = new SharedNote();
    later.edit(open, tick(open, '] a'));
    const [, end] = later.timers;
    later.edit(one, second);
    end?.run();
    await later.change(one);
    expect(later.lostOps).toEqual([[second]]);
  });

  it('tells of every lost edit of a note at once', async () => {
    const note = new SharedNote();
    const first = tick(open, '] a');
    note.edit(open, first);
    const one = 'x\n- [x] a\n- [ ] b\n';
    const second = tick(one, '] b');
    note.edit(one, second);
    await note.change(open);
    expect(note.lostOps).toEqual([[first, second]]);
  });

  it('tells of an edit that was lost before the next one was made', () => {
    const note = new SharedNote();
    const first = tick(open, '] a');
    note.edit(open, first);
    note.edit(open, tick(open, '] b'));
    expect(note.lostOps).toEqual([[first]]);
  });

  it('does not miss what we took back ourselves', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    const one = 'x\n- [x] a\n- [ ] b\n';
    note.edit(one, untick(one, '] a'));
    await note.change(open);
    expect(note.lost).toEqual([]);
    const again = tick(open, '] a');
    note.edit(open, again);
    await note.change(open);
    expect(note.lostOps).toEqual([[again]]);
  });

  it('counts equal lines, and those that other edits of ours brought', async () => {
    const seen = '- [ ] a\n- [x] a\n- [ ] a\n';
    for (const [now, lost] of [
      ['- [x] a!\n- [ ] a\n- [ ] a\n', 0],
      ['- [ ] a\n- [ ] a\n- [ ] a\n', 1],
    ] as const) {
      const note = new SharedNote();
      note.edit(seen, tick(seen, '[ ] a'));
      await note.settleDown();
      const both = '- [x] a\n- [x] a\n- [ ] a\n';
      note.edit(both, untick(both, '[x] a', 1));
      await note.settleDown();
      await note.change(now);
      expect(note.lost).toHaveLength(lost);
    }
  });

  it('tells when the note is gone, and keeps quiet when it cannot be read', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    await note.change(null);
    expect(note.lost).toEqual([]);
    note.exists = false;
    await note.pass(5000);
    expect(note.lost).toHaveLength(1);
  });

  it('reads an editor before the disk', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    const value = note.text ?? '';
    note.editor = {
      getValue: () => value,
      isDirty: () => false,
      transaction: () => undefined,
      undo: () => undefined,
    };
    await note.change(open);
    expect(note.lost).toEqual([]);
    note.editor = { ...note.editor, getValue: () => open, isDirty: () => true };
    await note.change(value);
    expect(note.lost).toHaveLength(1);
  });

  it('does not read notes in which it watches nothing', async () => {
    const note = new SharedNote();
    await note.change(open);
    expect(note.reads).toBe(0);
  });

  it('tells nothing any more when it is closed', async () => {
    const note = new SharedNote();
    note.edit(open, tick(open, '] a'));
    const { timers, listeners } = note;
    note.verifier.close();
    expect([note.timers, note.listeners]).toEqual([[], []]);
    note.text = open;
    for (const listen of listeners) listen(file);
    for (const { run } of timers) run();
    await settle();
    expect(note.lost).toEqual([]);
  });
});
