import { splitLines } from '../note/lines';
import { isDoneStatus, scanCheckbox } from './checkbox';
import type { TickOp, UntickOp } from './edit-op';
import type { EditPlan } from './edit-plan';
import { plan } from './edit-plan';
import type { LineChange } from './line-change';
import { lineEndAt } from './line-change';
import type { Located, LocateOptions, NoteText } from './locate';
import { needsTasks } from './needs-tasks';
import { refuse } from './refusal';
import type { EditTarget } from './target';
import { keepsEveryWord } from './tasks-result';
import { tickLine } from './tick';
import { openForm, untickLine } from './untick';
import { textAt } from './line-text';

type Locate = (target: EditTarget, options: LocateOptions) => Located;

/** Plans a tick: our own two splices, or the guarded writing of what the Tasks plugin answered. */
export function planTick(note: NoteText, locate: Locate, op: TickOp): EditPlan {
  const found = locateTask(locate, op.target, true);
  if (!found.ok) return found;
  const line = textAt(note.lines, found.line);
  const edit = tickLine(line, op.day, op.format);
  if (!edit.ok) return edit;
  if (op.tasksText !== undefined) return planTasksText(note, found.line, op.tasksText);
  const need = needsTasks(line, op.format);
  if (need === 'repeats' || need === 'deletes-itself') return refuse(need);
  return plan({ kind: 'within', line: found.line, splices: edit.splices });
}

/** Plans to open a done task again. */
export function planUntick(note: NoteText, locate: Locate, op: UntickOp): EditPlan {
  const found = locateTask(locate, op.target, false);
  if (!found.ok) return found;
  const edit = untickLine(textAt(note.lines, found.line), op.format);
  return edit.ok ? plan({ kind: 'within', line: found.line, splices: edit.splices }) : edit;
}

function locateTask(locate: Locate, target: EditTarget, done: boolean): Located {
  const open = openForm(target.source.text);
  const isResult = (text: string): boolean => {
    const box = scanCheckbox(text);
    return box !== null && isDoneStatus(box.status) === done && openForm(text) === open;
  };
  return locate(target, { isResult, inert: null });
}

function planTasksText(note: NoteText, line: number, answer: string): EditPlan {
  if (answer === '') return plan({ kind: 'remove', line, count: 1 });
  const before = textAt(note.lines, line);
  const lines = splitLines(answer);
  const after = lines.map(({ text }) => text);
  if (!keepsEveryWord(before, after)) return refuse('tasks-loses-text');
  const rest = after.slice(1);
  const changes: LineChange[] = [
    { kind: 'within', line, splices: [{ from: 0, to: before.length, insert: textAt(lines, 0) }] },
  ];
  if (rest.length > 0) {
    changes.push({
      kind: 'insert',
      before: line + 1,
      texts: rest,
      end: lineEndAt(note.lines, line),
    });
  }
  return plan(...changes);
}
