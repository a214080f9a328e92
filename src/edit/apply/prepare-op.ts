import { splitLines } from '../../note/lines';
import type { EditOp } from '../edit-op';
import { needsTasks } from '../needs-tasks';
import { keepsEveryWord } from '../tasks-result';

/**
 * Lets the Tasks plugin say what a tick makes of a line, where that is more than a mark: repeating
 * tasks, tasks that remove themselves, statuses of the person's own, and its Dataview format. For the
 * latter two our own tick serves as well, so an answer that loses words is passed by.
 */
export function prepareOp(
  op: EditOp,
  path: string,
  toggleByTasks: (line: string, path: string) => string | null,
): EditOp {
  if (op.kind !== 'tick' || op.tasksText !== undefined) return op;
  const line = op.target.source.text.replace(/^\uFEFF/, '');
  const need = needsTasks(line, op.format);
  if (need === null && op.format !== 'dataview') return op;
  const answer = toggleByTasks(line, path);
  if (answer === null) return op;
  const isNeeded = need === 'repeats' || need === 'deletes-itself';
  const isWhole = keepsEveryWord(
    line,
    splitLines(answer).map(({ text }) => text),
  );
  return isNeeded || isWhole ? { ...op, tasksText: answer } : op;
}
