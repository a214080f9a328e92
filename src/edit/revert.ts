import { hashText } from '../note/hash-text';
import type { Line } from '../note/lines';
import { splitLines } from '../note/lines';
import { createSourceLocator } from '../note/source-locator';
import type { EditPlan } from './edit-plan';
import type { InertKind } from './inert-kind';
import type { LineChange } from './line-change';
import type { Located, LocateOptions, NoteText } from './locate';
import type { Refused } from './refusal';
import { refuse } from './refusal';
import type { Splice } from './splice';
import { invertSplices } from './splice';
import type { EditTarget } from './target';
import { lineOf, textAt } from './line-text';

/** How to take one change back, told by the line it left behind, so that it survives later edits. */
export type UndoPart =
  | {
      readonly kind: 'within';
      readonly target: EditTarget;
      readonly inert: InertKind | null;
      readonly splices: readonly Splice[];
    }
  | {
      /** Takes inserted lines out; the target is the first of them. */
      readonly kind: 'remove';
      readonly target: EditTarget;
      readonly inert: InertKind | null;
      readonly texts: readonly string[];
    }
  | {
      /** Puts a removed line back below the target, or above it where it was the first line. */
      readonly kind: 'insert';
      readonly target: EditTarget;
      readonly inert: InertKind | null;
      readonly isFirst: boolean;
      readonly texts: readonly string[];
      readonly end: string;
    };

/** A change together with where its lines lie. */
export interface PlacedChange {
  readonly change: LineChange;
  readonly inert: InertKind | null;
}

/** The undo parts of sorted changes, in their order. `after` is the text they gave, without BOM. */
export function describeUndo(
  before: readonly Line[],
  after: string,
  changes: readonly PlacedChange[],
): readonly UndoPart[] {
  const lines = splitLines(after);
  const describe = createSourceLocator(lines);
  const noteHash = hashText(after);
  const targetAt = (line: number): EditTarget => ({ source: describe(line), noteHash });
  let shift = 0;
  return changes.map(({ change, inert }): UndoPart => {
    if (change.kind === 'within') {
      const text = textAt(before, change.line);
      const splices = invertSplices(text, change.splices);
      return { kind: 'within', target: targetAt(change.line + shift), inert, splices };
    }
    if (change.kind === 'insert') {
      const target = targetAt(change.before + shift);
      shift += change.texts.length;
      return { kind: 'remove', target, inert, texts: change.texts };
    }
    const above = change.line + shift - 1;
    const removed = before.slice(change.line, change.line + change.count);
    shift -= change.count;
    return {
      kind: 'insert',
      target: targetAt(above),
      inert,
      isFirst: above < 0,
      texts: removed.map((line) => line.text),
      end:
        lineOf(before, change.line + change.count - 1).end || lineOf(before, change.line - 1).end,
    };
  });
}

/** Plans to take an earlier edit back: all of its parts or none. */
export function planRevert(
  note: NoteText,
  locate: (target: EditTarget, options: LocateOptions) => Located,
  parts: readonly UndoPart[],
): EditPlan {
  const changes: LineChange[] = [];
  for (const part of parts) {
    const found = locate(part.target, { inert: part.inert, isResult: null });
    if (!found.ok) return found;
    const change = revertPart(note.lines, part, found.line);
    if ('ok' in change) return change;
    changes.push(change);
  }
  return { ok: true, changes, inert: parts[0]?.inert ?? null };
}

function revertPart(lines: readonly Line[], part: UndoPart, line: number): LineChange | Refused {
  if (part.kind === 'within') return { kind: 'within', line, splices: part.splices };
  if (part.kind === 'insert') {
    const before = part.isFirst ? line : line + 1;
    return { kind: 'insert', before, texts: part.texts, end: part.end };
  }
  const same = part.texts.every((text, index) => lines[line + index]?.text === text);
  return same ? { kind: 'remove', line, count: part.texts.length } : refuse('changed');
}
