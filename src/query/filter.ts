import type { ParsedNote, TaskKind } from '../note/parsed-note';
import { taskState, type Calendar, type DueState } from './due-state';
import { milestoneItems, type MilestoneItem } from './milestone-list';
import { plainTasks } from './reading';
import {
  matchesSearch,
  milestoneSearchText,
  referenceSearchText,
  taskSearchText,
  type FoldedText,
} from './search';
import { matchesTags, noteTags, sharedTags, taskTags, type TagFilter } from './tags';

export type ItemKind = 'milestone' | 'reference' | TaskKind;

/** What the panel shows. Every condition must hold; an empty list lets everything pass. */
export interface DeskFilter {
  readonly tags: TagFilter;
  /** From `parseSearch`. */
  readonly words: readonly string[];
  readonly states: readonly DueState[];
  readonly kinds: readonly ItemKind[];
}

/** Whether the filter can leave anything out. */
export function isFiltering({ tags, words, states, kinds }: DeskFilter): boolean {
  return [tags.include, tags.exclude, words, states, kinds].some((list) => list.length > 0);
}

/** A note with what passed the filter, in the note's order. */
export interface FilteredNote {
  readonly note: ParsedNote;
  /** The note as a whole passes the tag filter. */
  readonly whole: boolean;
  readonly tasks: ParsedNote['tasks'];
  readonly milestones: readonly MilestoneItem[];
  readonly references: ParsedNote['references'];
}

const passes = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Filters one note. Milestones that are checkboxes are not listed among its tasks. */
export function filterNote(
  note: ParsedNote,
  filter: DeskFilter,
  calendar: Calendar,
  folded: FoldedText,
): FilteredNote {
  const { words, states, kinds } = filter;
  const shared = sharedTags(note);
  const sharedPass = matchesTags(shared, filter.tags);
  const found = (item: object, text: () => string): boolean =>
    words.length === 0 || matchesSearch(words, folded(item, text));
  return {
    note,
    whole: matchesTags(noteTags(note), filter.tags),
    tasks: plainTasks(note).filter(
      (task) =>
        passes(kinds, task.kind) &&
        passes(states, taskState(task, calendar)) &&
        matchesTags(taskTags(shared, task), filter.tags) &&
        found(task, () => taskSearchText(note, task)),
    ),
    milestones:
      sharedPass && passes(kinds, 'milestone')
        ? milestoneItems(note, calendar).filter(
            ({ due, milestone }) =>
              passes(states, due) && found(milestone, () => milestoneSearchText(note, milestone)),
          )
        : [],
    references:
      sharedPass && passes(kinds, 'reference')
        ? note.references.filter(
            (reference) =>
              passes(states, reference.read ? 'settled' : 'open') &&
              found(reference, () => referenceSearchText(note, reference)),
          )
        : [],
  };
}
