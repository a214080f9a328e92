import type { EditOp } from '../edit-op';
import type { UndoPart } from '../revert';
import { applySplices } from '../splice';
import type { EditTarget } from '../target';

/**
 * Knows what became of the lines we changed ourselves, so that a second click on a row that has not
 * been drawn anew yet still means the same line.
 */
export class FollowedTargets {
  private readonly next = new Map<string, EditTarget>();

  /** Takes note of where a done edit left the lines its operations aimed at. */
  record(ops: readonly EditOp[], undo: readonly UndoPart[]): void {
    const results = resultsByLine(undo);
    for (const target of ops.flatMap(targetsOf)) {
      const result = results.get(target.source.text);
      if (result === undefined || result === 'several') continue;
      this.next.set(keyOf(target), result);
      this.next.delete(keyOf(result));
    }
    // Rows are drawn anew within a second; old ways need no keeping.
    for (const key of [...this.next.keys()].slice(0, -100)) this.next.delete(key);
  }

  /** The operation with its target as it is now; null when we have not changed that line. */
  follow(op: EditOp): EditOp | null {
    if (op.kind !== 'tick' && op.kind !== 'untick') return null;
    let target: EditTarget | undefined;
    for (let way = this.next.get(keyOf(op.target)); way !== undefined;) {
      target = way;
      way = this.next.get(keyOf(way));
    }
    return target === undefined ? null : { ...op, target };
  }
}

/** The changed lines as they are now, by what they were before. */
function resultsByLine(undo: readonly UndoPart[]): ReadonlyMap<string, EditTarget | 'several'> {
  const results = new Map<string, EditTarget | 'several'>();
  for (const part of undo) {
    if (part.kind !== 'within') continue;
    const before = applySplices(part.target.source.text, part.splices);
    results.set(before, results.has(before) ? 'several' : part.target);
  }
  return results;
}

function targetsOf(op: EditOp): readonly EditTarget[] {
  if (op.kind === 'revert') return op.parts.map((part) => part.target);
  return 'target' in op ? [op.target] : [];
}

const keyOf = (target: EditTarget): string => JSON.stringify([target.source, target.noteHash]);
