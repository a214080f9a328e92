import type { JSX } from 'preact';
import type { IsoDay } from '../../note/iso-day';
import type { ParsedNote, Task, TaskKind } from '../../note/parsed-note';
import { linksOf } from '../actions/task-actions';
import { dueState } from '../../query/due-state';
import { usePanel } from '../panel-context';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { NoteName } from '../parts/note-name';
import { readableTask } from '../parts/readable-text';
import { RowBody } from '../parts/row-body';
import { ageWords, dueWords } from '../words/day-words';

/** The icon of each kind of task. */
const KIND_ICONS: Readonly<Record<TaskKind, string>> = {
  read: 'book-open',
  watch: 'play',
  listen: 'headphones',
  report: 'newspaper',
  other: 'circle-dot',
};

interface TaskViewProps {
  readonly note: ParsedNote;
  readonly task: Task;
  /** Days; null to show none. */
  readonly age: number | null;
}

/** A task with its checkbox; ticking writes to the note. */
export function TaskView({ note, task, age }: TaskViewProps): JSX.Element {
  const { desk, model } = usePanel();
  const { t } = desk;
  const text = readableTask(task.text);
  const link = linksOf(note, task)[0];
  return (
    <>
      <input
        type="checkbox"
        class="task-list-item-checkbox thesis-desk-checkbox"
        checked={task.done}
        tabIndex={-1}
        aria-label={t(task.done ? 'panel.untickItem' : 'panel.tickItem', { text })}
        onClick={(event) => {
          // The box shows what the note says: it changes when the line has been written.
          event.preventDefault();
          event.stopPropagation();
          // The second click of a double click would meet the row that moved up.
          if (event.detail > 1) return;
          void desk.setTaskDone(note.path, task, !task.done);
        }}
      />
      <RowBody
        title={text}
        lead={
          <span class="thesis-desk-kind" title={t(`panel.kind-${task.kind}`)}>
            <Icon name={KIND_ICONS[task.kind]} />
            <span class="thesis-desk-hidden">{t(`panel.kind-${task.kind}`)}</span>
          </span>
        }
        meta={[
          model.subject.value.path === null ? <NoteName note={note} /> : null,
          dayOf(task),
          link?.site,
          age === null ? null : ageWords(t, age),
          task.recurrence,
          ...task.tags.map((tag) => `#${tag}`),
        ]}
      />
    </>
  );
}

/** When it was done, or is due. */
function dayOf({ done, doneOn, due }: Task): JSX.Element | null {
  if (done) return doneOn === null ? null : <Day day={doneOn} />;
  return due === null ? null : <TaskDue due={due} />;
}

const TONES = { overdue: 'bad', near: 'soon', open: 'plain', settled: 'plain' } as const;

function TaskDue({ due }: { readonly due: IsoDay }): JSX.Element {
  const { desk } = usePanel();
  const today = desk.today.value;
  const { horizonDays } = desk.settings.value;
  return (
    <>
      <Day day={due} />
      {'\u00a0· '}
      <span class={`thesis-desk-tone-${TONES[dueState(due, { today, horizonDays })]}`}>
        {dueWords(desk.t, today, due)}
      </span>
    </>
  );
}
