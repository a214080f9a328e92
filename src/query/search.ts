import type { Milestone, ParsedNote, Reference, Task } from '../note/parsed-note';
import { foldText } from './fold-text';

/** The words of a search, folded. Every one of them must occur; Chinese is found inside words. */
export function parseSearch(search: string): readonly string[] {
  return foldText(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether every word occurs in a folded text. No words match everything. */
export function matchesSearch(words: readonly string[], folded: string): boolean {
  return words.every((word) => folded.includes(word));
}

/** What a task is found by. */
export function taskSearchText(note: ParsedNote, task: Task): string {
  return [task.text, ...task.urls, ...task.tags, ...task.heading, note.title].join('\n');
}

/** What a milestone is found by: its ledger counts as well. */
export function milestoneSearchText(note: ParsedNote, milestone: Milestone): string {
  const ledger = milestone.ledger.map((entry) => entry.text);
  const group = milestone.group ?? '';
  return [group, milestone.text, ...ledger, ...milestone.heading, note.title].join('\n');
}

/** What a reference is found by. */
export function referenceSearchText(note: ParsedNote, reference: Reference): string {
  const { url, label, author, heading } = reference;
  return [label ?? '', url, author ?? '', ...heading, note.title].join('\n');
}

/** Gives an item's folded text; `text` is only called when it is not known yet. */
export type FoldedText = (item: object, text: () => string) => string;

/** Remembers folded texts for as long as their items live, so that typing does not fold them anew. */
export function createFoldedText(): FoldedText {
  const known = new WeakMap<object, string>();
  return (item, text) => {
    const found = known.get(item);
    if (found !== undefined) return found;
    const folded = foldText(text());
    known.set(item, folded);
    return folded;
  };
}
