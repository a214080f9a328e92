import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IsoDay } from '../../src/note/iso-day';
import { readNote } from './read-note';

export interface LabelledMilestone {
  readonly group: string | null;
  readonly text: string;
  readonly targetValue: number | null;
  readonly deadlineEnd: string | null;
  readonly done: boolean;
}

/** A note with the milestones a person saw in it; `ref` is the day it was written. */
export interface LabelledNote {
  readonly file: string;
  readonly lang: string;
  readonly ref: string;
  readonly milestones: readonly LabelledMilestone[];
}

/** The notes a list names; none where the list is absent. */
export function labelledNotes(list: string): readonly LabelledNote[] {
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as LabelledNote[]) : [];
}

/** The milestones read in a note, as far as labels speak of them. */
export function readMilestones(
  folder: string,
  { file, ref }: LabelledNote,
): readonly LabelledMilestone[] {
  const text = readFileSync(resolve(folder, file), 'utf8');
  return readNote(text, { today: ref as IsoDay }).milestones.map(
    ({ group, text: words, target, promised, done }) => ({
      group,
      text: words,
      targetValue: target?.value ?? null,
      deadlineEnd: promised?.end ?? null,
      done,
    }),
  );
}

/** The labels that are compared, without any others the list has. */
export const labelsOf = ({ milestones }: LabelledNote): readonly LabelledMilestone[] =>
  milestones.map(({ group, text, targetValue, deadlineEnd, done }) => ({
    group,
    text,
    targetValue,
    deadlineEnd,
    done,
  }));
