import { NoteWriter } from '../../src/edit/apply/note-writer';
import { opsFor } from './own-property';
import type { MemoryFile } from './fault-vault';
import { FaultVault } from './fault-vault';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

/**
 * Ticks 500 tasks at once, in one note and over 100 notes: one write per note, all but the lines that
 * are gone are done, and one undo gives all bytes back.
 */
export async function bulkOfFiveHundred(
  runs: number,
): Promise<{ runs: number; failures: number; note: string }> {
  let failures = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const isRight = await tickMany(seed, seed % 2 === 0 ? 1 : 100);
    if (!isRight) failures++;
  }
  return { runs, failures, note: '' };
}

async function tickMany(seed: number, notes: number): Promise<boolean> {
  const stepper = new Stepper(seed);
  const vault = new FaultVault(stepper);
  const store = new MemoryStore(vault, stepper);
  const writer = new NoteWriter<MemoryFile>(store, () => undefined);
  const perNote = 500 / notes;
  const text = Array.from({ length: perNote }, (_, n) => `- [ ] task ${n}\r\n`).join('');
  const files = Array.from({ length: notes }, (_, n) => vault.create(`Note ${n}.md`, text));
  const ops = Array.from({ length: perNote }, (_, line) => opsFor(text, line)[0]);
  const edits = files.flatMap((file) =>
    ops.flatMap((op) => (op === undefined ? [] : [{ file, op }])),
  );
  const gone = files[0];
  if (gone === undefined) return false;
  vault.writeOutside(gone, text.replace('task 0', 'task zero'));
  let undoId = -1;
  let counts = [0, 0];
  void writer.applyAll(edits).then((outcome) => {
    undoId = outcome.undoId ?? -1;
    counts = [outcome.done, outcome.refused.length];
  });
  await stepper.finish(20_000);
  const writes = files.every((file) => file.writes === 1);
  const ticked = files.every((file) => vault.text(file).split('✅').length - 1 >= perNote - 1);
  void writer.undo(undoId);
  await stepper.finish(20_000);
  const restored = files.every((file) => vault.text(file).replace('task zero', 'task 0') === text);
  return writes && ticked && restored && counts[0] === 499 && counts[1] === 1;
}
