import fc from 'fast-check';
import { editNote } from '../../src/edit/edit';
import type { EditOp } from '../../src/edit/edit-op';
import { applySplices } from '../../src/edit/splice';
import { isWellFormed } from '../../src/edit/well-formed';
import { hashText } from '../../src/note/hash-text';
import type { IsoDay } from '../../src/note/iso-day';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';
import { noteText } from './note-arbitrary';

const day = '2026-03-31' as IsoDay;

/** All operations, aimed at a line of a text as if it had just been read. */
export function opsFor(text: string, line: number): readonly EditOp[] {
  const body = text.replace(/^\uFEFF/, '');
  const source = createSourceLocator(splitLines(body))(line);
  const target = { source, noteHash: hashText(body) };
  return [
    { kind: 'tick', target, day, format: 'emoji' },
    { kind: 'tick', target, day, format: 'dataview' },
    { kind: 'tick', target, day, format: 'none' },
    { kind: 'untick', target, format: 'emoji' },
    { kind: 'log', target, shape: 'item', entry: '2026-03-31: 12 units' },
    {
      kind: 'log',
      target,
      shape: 'heading',
      entry: '2026-03-31: met',
      tick: { day, format: 'emoji' },
    },
    { kind: 'log', target, shape: 'line', entry: '2026-03-31: met' },
    { kind: 'review', day },
    { kind: 'add-reading', url: 'https://example.org/a', verb: 'read', heading: null },
    { kind: 'add-reading', url: 'https://example.org/b', verb: 'read', heading: 'Heading' },
  ];
}

/** What an operation may add to a note: its owned bytes. */
const owned = / ✅ 2026-03-31| \[completion:: 2026-03-31\]/g;

/**
 * Looks at one operation on one text: every byte outside of the splices stays, the inverse and the
 * later undo give the text back, a second time changes nothing. Throws where that does not hold.
 */
function checkOwnership(text: string, op: EditOp): 'done' | 'refused' {
  const result = editNote(text, op);
  if (!result.ok) {
    if (!isWellFormed(text) && result.reason !== 'not-well-formed') throw new Error(result.reason);
    return 'refused';
  }
  const back = applySplices(result.text, result.inverse);
  if (back !== text) throw new Error('the inverse does not give the text back');
  if (applySplices(text, result.splices) !== result.text)
    throw new Error('splices and text differ');
  const undone = editNote(result.text, { kind: 'revert', parts: result.undo });
  if (!undone.ok) throw new Error(`undo refused: ${undone.reason}`);
  if (undone.text !== text) throw new Error('undo does not give the text back');
  const again = editNote(result.text, op);
  if (again.ok) throw new Error('a second time changes the note again');
  if (op.kind === 'tick') checkTick(text, result.text, op.target.source.number);
  return 'done';
}

/** A tick changes one status and adds one date, on its own line; line ends stay where they are. */
function checkTick(before: string, after: string, number: number): void {
  const [was, is] = [splitLines(before), splitLines(after)];
  if (was.length !== is.length) throw new Error('lines were added or lost');
  for (const [index, line] of was.entries()) {
    const now = is[index];
    if (now?.end !== line.end) throw new Error('a line end changed');
    if (index !== number && now.text !== line.text) throw new Error('another line changed');
  }
  const [old, fresh] = [was[number]?.text ?? '', is[number]?.text ?? ''];
  const bare = fresh.replace(owned, '').replace('[x]', '');
  const box = /\[(.)\]/su.exec(old)?.[0] ?? '';
  if (old.replace(owned, '').replace(box, '') !== bare)
    throw new Error('other bytes of the line changed');
}

/** Runs the ownership property; fast-check shrinks and throws on the first counterexample. */
export function runOwnership(runs: number, seed: number): void {
  fc.assert(
    fc.property(noteText, fc.nat(), fc.nat(), (text, lineSeed, opSeed) => {
      const lines = splitLines(text.replace(/^\uFEFF/, ''));
      const ops = opsFor(text, lineSeed % lines.length);
      const op = ops[opSeed % ops.length];
      if (op !== undefined) checkOwnership(text, op);
    }),
    { numRuns: runs, seed },
  );
}

/** `splitLines` loses nothing of any text. */
export function runLossless(runs: number, seed: number): void {
  fc.assert(
    fc.property(fc.oneof(noteText, fc.string({ unit: 'binary' })), (text) => {
      const joined = splitLines(text)
        .map((line) => line.text + line.end)
        .join('');
      return joined === text;
    }),
    { numRuns: runs, seed },
  );
}
