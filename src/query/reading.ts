import { daysBetween, type IsoDay } from '../note/iso-day';
import type { ParsedNote, Task, TaskKind } from '../note/parsed-note';
import { compareDays } from './compare-days';
import { isOpenTask } from './due-state';

/** An open task of a thesis note: something to read, watch, listen to or go through. */
export interface ReadingItem {
  readonly note: ParsedNote;
  readonly task: Task;
  /** Days since the task was made, else since the note's date; null when neither is known. */
  readonly age: number | null;
}

export type ReadingSort = 'due' | 'age' | 'kind' | 'note';

const KIND_ORDER: readonly TaskKind[] = ['read', 'watch', 'listen', 'report', 'other'];

/** The tasks of a note that are no milestones. */
export function plainTasks(note: ParsedNote): readonly Task[] {
  const promised = new Set(note.milestones.map((milestone) => milestone.source.number));
  return note.tasks.filter((task) => !promised.has(task.source.number));
}

/** The open ones of a note's tasks, in the given order. */
export function readingItems(
  note: ParsedNote,
  tasks: readonly Task[],
  today: IsoDay,
): readonly ReadingItem[] {
  return tasks.filter(isOpenTask).map((task) => ({ note, task, age: ageOf(note, task, today) }));
}

function ageOf(note: ParsedNote, task: Task, today: IsoDay): number | null {
  const since = task.created ?? note.header.date;
  return since === null ? null : Math.max(0, daysBetween(since, today));
}

/** Sorted anew: `due` puts the earliest first and undated last, `age` the oldest first. */
export function sortReading(
  items: readonly ReadingItem[],
  by: ReadingSort,
): readonly ReadingItem[] {
  return [...items].sort((a, b) => compareBy(by, a, b) || compareBy('due', a, b));
}

function compareBy(by: ReadingSort, a: ReadingItem, b: ReadingItem): number {
  switch (by) {
    case 'due':
      return compareDays(a.task.due, b.task.due);
    case 'age':
      return (b.age ?? -1) - (a.age ?? -1);
    case 'kind':
      return KIND_ORDER.indexOf(a.task.kind) - KIND_ORDER.indexOf(b.task.kind);
    case 'note':
      return a.note.title.localeCompare(b.note.title);
  }
}
