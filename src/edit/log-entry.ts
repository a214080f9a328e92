import type { LogOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import { plan } from './edit-plan';
import type { InsertLines, LineChange } from './line-change';
import { lineEndAt } from './line-change';
import type { Located, LocateOptions, NoteText } from './locate';
import { itemText, readLeadIn } from './lead-in';
import { findLogPlace } from './log-place';
import { needsTasks } from './needs-tasks';
import { oneLine } from './one-line';
import { refuse } from './refusal';
import type { EditTarget } from './target';
import { tickLine } from './tick';
import { staysVisible } from './visible-insert';
import { textAt } from './line-text';

/**
 * Plans a dated line under a milestone: a whole line after the milestone's own children, and the tick
 * of its checkbox if the operation asks for it. The promise itself stays as it is.
 */
export function planLog(
  note: NoteText,
  locate: (target: EditTarget, options: LocateOptions) => Located,
  op: LogOp,
): EditPlan {
  const entry = oneLine(op.entry);
  if (entry === '') return refuse('bad-entry');
  const found = locate(op.target, { inert: null, isResult: null });
  if (!found.ok) return found;
  const place = findLogPlace(note, found.line, op.shape);
  if (place === null) return refuse('table');
  const near = [...place.near, place.after + 1];
  if (near.some((line) => itemText(readLeadIn(textAt(note.lines, line))) === entry))
    return refuse('already-done');
  const insert: InsertLines = {
    kind: 'insert',
    before: place.after + 1,
    texts: [place.lead + entry],
    end: lineEndAt(note.lines, place.after),
  };
  if (!staysVisible(note, insert)) return refuse('inert');
  return plan(...tickOf(note, found.line, op), insert);
}

function tickOf(note: NoteText, line: number, { tick }: LogOp): readonly LineChange[] {
  const text = textAt(note.lines, line);
  if (tick === undefined || needsTasks(text, tick.format) !== null) return [];
  const edit = tickLine(text, tick.day, tick.format);
  return edit.ok ? [{ kind: 'within', line, splices: edit.splices }] : [];
}
