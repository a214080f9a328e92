import type { EditOutcome } from '../../src/edit/apply/outcome';
import { NoteWriter } from '../../src/edit/apply/note-writer';
import { opsFor } from './own-property';
import type { MemoryFile } from './fault-vault';
import { FaultVault } from './fault-vault';
import { MemoryEditor } from './memory-editor';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

/**
 * Two panels tick the same task at once, in an order drawn from the seed, with the note open or
 * closed. Whether one date came of it, one click was done, and the other was the same one or heard
 * that it was done already.
 */
export async function tickTwice(seed: number): Promise<boolean> {
  const stepper = new Stepper(seed);
  const vault = new FaultVault(stepper);
  const store = new MemoryStore(vault, stepper);
  const text = '# T\n- [ ] one\n- [ ] two\n';
  const file = vault.create('Note.md', text);
  if (seed % 2 === 0) store.openEditors.push(new MemoryEditor(vault, stepper, file, 'ideal'));
  const writer = new NoteWriter<MemoryFile>(store, () => undefined);
  const [first] = opsFor(text, 1);
  const [second] = opsFor(text, 1);
  if (first === undefined || second === undefined) return false;
  const outcomes: EditOutcome[] = [];
  void writer.apply(file, first).then((outcome) => outcomes.push(outcome));
  for (let steps = stepper.random.below(6); steps > 0; steps--) await stepper.step();
  void writer.apply(file, second).then((outcome) => outcomes.push(outcome));
  await stepper.finish();
  const isTold = outcomes.every(
    (outcome) =>
      outcome.kind === 'done' || (outcome.kind === 'refused' && outcome.reason === 'already-done'),
  );
  const isOnce = vault.text(file) === '# T\n- [x] one ✅ 2026-03-31\n- [ ] two\n';
  return outcomes.length === 2 && isTold && isOnce;
}
