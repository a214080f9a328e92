import { NoteWriter } from '../../src/edit/apply/note-writer';
import { hashText } from '../../src/note/hash-text';
import type { IsoDay } from '../../src/note/iso-day';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';
import type { Fault, FaultMode, IoPoint, MemoryFile } from './fault-vault';
import { FaultVault } from './fault-vault';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

export const errorCodes = [
  'ENOSPC',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EIO',
  'ENOENT',
  'EMFILE',
  'ENFILE',
  'ETIMEDOUT',
  'EISDIR',
  'EDQUOT',
] as const;

const points: readonly IoPoint[] = ['size', 'read', 'process-read', 'process-write'];
const modes: readonly FaultMode[] = [
  'before',
  'after',
  'partial',
  'hang',
  'hang-after',
  'kill',
  'kill-after',
];
/** One edit reads before, after a failure or at the note's change, and 5 s later; it writes once. */
const turns: Readonly<Record<IoPoint, number>> = {
  size: 3,
  read: 3,
  'process-read': 1,
  'process-write': 1,
};

/** Every single fault: each point, each time it is reached, each kind of error, each way to fail. */
export function allFaults(codes: readonly string[]): readonly Fault[] {
  return points.flatMap((point) =>
    Array.from({ length: turns[point] }, (_, turn) => turn).flatMap((turn) =>
      codes.flatMap((code) => modes.map((mode) => ({ point, turn, mode, code }))),
    ),
  );
}

/** All pairs of faults at two places; of two at one place only the first could happen. */
export function pairsOf(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  return faults.flatMap((first, index) =>
    faults
      .slice(index + 1)
      .filter(({ point, turn }) => point !== first.point || turn !== first.turn)
      .map((second) => [first, second]),
  );
}

const before = '\uFEFF# T\r\n- [ ] one\r\n- [ ] two ^b\r\nend';
const after = '\uFEFF# T\r\n- [x] one ✅ 2026-03-31\r\n- [ ] two ^b\r\nend';

/**
 * Ticks a line while the given faults happen, and says what is wrong with the end: bytes that are
 * neither the old nor the new ones (half a write is the machine's doing and is left alone), a word
 * to the person that is not true, or no word at all. Null when all is right.
 */
export async function playFaults(faults: readonly Fault[]): Promise<string | null> {
  const stepper = new Stepper(7);
  const vault = new FaultVault(stepper);
  const store = new MemoryStore(vault, stepper);
  const file = vault.create('Note.md', before);
  vault.faults = faults;
  const writer = new NoteWriter<MemoryFile>(store, () => undefined);
  const body = before.slice(1);
  const target = { source: createSourceLocator(splitLines(body))(1), noteHash: hashText(body) };
  let end: string | null = null;
  const day = '2026-03-31' as IsoDay;
  void writer.apply(file, { kind: 'tick', target, day, format: 'emoji' }).then((outcome) => {
    end = outcome.kind;
  });
  await stepper.finish();
  const text = vault.text(file);
  const isTorn = faults.some(({ point, mode }) => point === 'process-write' && mode === 'partial');
  if (text !== before && text !== after && !isTorn) return `other bytes: ${JSON.stringify(text)}`;
  if (file.writes > 1) return 'written more than once';
  if (points.some((point) => vault.reached(point) > turns[point]))
    return 'an await without a fault';
  if (end === null) return 'no outcome';
  if (end === 'done' && text !== after) return 'said done';
  if (end === 'refused' && text !== before) return 'said refused';
  return null;
}
