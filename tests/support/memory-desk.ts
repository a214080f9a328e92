import type { EditOp } from '../../src/edit/edit-op';
import { NoteWriter } from '../../src/edit/apply/note-writer';
import type { EditOutcome } from '../../src/edit/apply/outcome';
import type { LostEdit } from '../../src/edit/apply/verifier';
import type { MemoryFile } from './fault-vault';
import { FaultVault } from './fault-vault';
import { MemoryEditor } from './memory-editor';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

/** A writer over notes in memory, and the lost edits it told of. */
export class MemoryDesk {
  readonly stepper = new Stepper(3);
  readonly vault = new FaultVault(this.stepper);
  readonly store = new MemoryStore(this.vault, this.stepper);
  readonly lost: LostEdit<MemoryFile>[] = [];
  readonly writer = new NoteWriter<MemoryFile>(this.store, (lost) => this.lost.push(lost));

  open(file: MemoryFile): MemoryEditor {
    const editor = new MemoryEditor(this.vault, this.stepper, file, 'ideal');
    this.store.openEditors.push(editor);
    return editor;
  }

  /** Lets the world go on until the promise is settled; time passes only then. */
  async settled<Result>(promise: Promise<Result>): Promise<Result> {
    const box: { result?: Result } = {};
    void promise.then((result) => (box.result = result));
    for (let steps = 0; steps < 500 && !('result' in box); steps++) await this.stepper.step();
    if (box.result === undefined) throw new Error('it never settles');
    return box.result;
  }

  apply(file: MemoryFile, op: EditOp): Promise<EditOutcome> {
    return this.settled(this.writer.apply(file, op));
  }
}
