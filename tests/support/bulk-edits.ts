import { NoteWriter } from '../../src/edit/apply/note-writer';
import type { EditOp } from '../../src/edit/edit-op';
import { hashText } from '../../src/note/hash-text';
import type { IsoDay } from '../../src/note/iso-day';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';
import type { MemoryFile } from './fault-vault';
import { FaultVault } from './fault-vault';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

const day = '2026-03-31' as IsoDay;

/**
 * Ticks 500 tasks at once, spread over so many notes. Whether that was one write for each note, all
 * but the line that is gone were done, and one undo gave all bytes back.
 */
export async function tickFiveHundred(seed: number, notes: number): Promise<boolean> {
  const stepper = new Stepper(seed);
  const vault = new FaultVault(stepper);
  const store = new MemoryStore(vault, stepper);
  const writer = new NoteWriter<MemoryFile>(store, () => undefined);
  const perNote = 500 / notes;
  const text = Array.from({ length: perNote }, (_, n) => `- [ ] task ${n}\r\n`).join('');
  const files = Array.from({ length: notes }, (_, n) => vault.create(`Note ${n}.md`, text));
  const locate = createSourceLocator(splitLines(text));
  const noteHash = hashText(text);
  const ops = Array.from({ length: perNote }, (_, line): EditOp => {
    return { kind: 'tick', target: { source: locate(line), noteHash }, day, format: 'emoji' };
  });
  const edits = files.flatMap((file) => ops.map((op) => ({ file, op })));
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
