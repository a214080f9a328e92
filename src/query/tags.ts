import { topicName } from '../note/topic-name';
import type { ParsedNote, Task } from '../note/parsed-note';
import { foldText } from './fold-text';

/** A topic or `#tag` with the number of notes that carry it. */
export interface TagCount {
  /** Folded: what filters hold. */
  readonly key: string;
  /** As first written. */
  readonly name: string;
  readonly notes: number;
}

/** Which tags an item must carry, and which it must not. All folded. */
export interface TagFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly mode: 'any' | 'all';
}

/** The folded form of a topic: its last path part without case. */
const foldTopic = (topic: string): string => foldText(topicName(topic));

/** The folded form of a tag, with or without `#`. */
const foldTag = (tag: string): string => foldText(tag.startsWith('#') ? tag.slice(1) : tag);

/** Every tag of a note by its folded form, with the name as written. */
function namesOf(note: ParsedNote): Map<string, string> {
  const names = new Map<string, string>();
  const add = (key: string, name: string): void => {
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  for (const topic of note.header.topics) add(foldTopic(topic), topic);
  for (const tag of [...note.header.headerTags, ...note.header.tags]) add(foldTag(tag), tag);
  for (const task of note.tasks) for (const tag of task.tags) add(foldTag(tag), tag);
  return names;
}

/** Topics and `#tags` alike, the most used first, then by name. */
export function countTags(notes: Iterable<ParsedNote>): readonly TagCount[] {
  const counts = new Map<string, { name: string; notes: number }>();
  for (const note of notes) {
    for (const [key, name] of namesOf(note)) {
      const known = counts.get(key);
      if (known) known.notes += 1;
      else counts.set(key, { name, notes: 1 });
    }
  }
  return [...counts]
    .map(([key, { name, notes: count }]) => ({ key, name, notes: count }))
    .sort((a, b) => b.notes - a.notes || a.key.localeCompare(b.key));
}

/** Every tag of a note, folded. */
export function noteTags(note: ParsedNote): ReadonlySet<string> {
  return new Set(namesOf(note).keys());
}

/**
 * The tags that hold for everything in a note: its topics and tags but those that only mark tasks,
 * so that `#active` on one task finds this task and not the whole note.
 */
export function sharedTags(note: ParsedNote): ReadonlySet<string> {
  const shared = new Set(noteTags(note));
  for (const task of note.tasks) for (const tag of task.tags) shared.delete(foldTag(tag));
  for (const topic of note.header.topics) shared.add(foldTopic(topic));
  for (const tag of note.header.headerTags) shared.add(foldTag(tag));
  return shared;
}

/** The tags of a task: the note's own and those on its line. */
export function taskTags(shared: ReadonlySet<string>, task: Task): ReadonlySet<string> {
  return task.tags.length === 0 ? shared : new Set([...shared, ...task.tags.map(foldTag)]);
}

/** Whether tags pass: none of the excluded, and any (or all) of the included. */
export function matchesTags(tags: ReadonlySet<string>, filter: TagFilter): boolean {
  if (filter.exclude.some((tag) => tags.has(tag))) return false;
  if (filter.include.length === 0) return true;
  return filter.mode === 'all'
    ? filter.include.every((tag) => tags.has(tag))
    : filter.include.some((tag) => tags.has(tag));
}
