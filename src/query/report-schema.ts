import type { IsoDay } from '../note/iso-day';
import type { Comparator } from '../note/language/target';
import type { LedgerKind, NoteFacts, TaskKind, TaskPriority } from '../note/parsed-note';
import type { MilestoneState } from './milestone-state';

/**
 * What the desk knows of some notes, as JSON for scripts. Keys are always present; what is unknown is
 * null or `[]`. Lines count from 1. Within `schema` 1 keys are only ever added.
 */
export interface Report {
  readonly schema: 1;
  readonly today: IsoDay;
  readonly notes: readonly NoteReport[];
}

export interface NoteReport {
  readonly path: string;
  readonly title: string;
  readonly onDesk: boolean;
  readonly date: IsoDay | null;
  readonly reviewed: IsoDay | null;
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  readonly facts: NoteFacts;
  readonly tasks: readonly TaskReport[];
  readonly milestones: readonly MilestoneReport[];
  readonly references: readonly ReferenceReport[];
  readonly events: readonly EventReport[];
}

export interface TaskReport {
  readonly line: number;
  readonly status: string;
  readonly done: boolean;
  readonly text: string;
  readonly kind: TaskKind;
  readonly tags: readonly string[];
  readonly heading: readonly string[];
  readonly created: IsoDay | null;
  readonly start: IsoDay | null;
  readonly scheduled: IsoDay | null;
  readonly due: IsoDay | null;
  readonly doneOn: IsoDay | null;
  readonly cancelledOn: IsoDay | null;
  readonly priority: TaskPriority | null;
  readonly recurrence: string | null;
  readonly id: string | null;
  readonly dependsOn: readonly string[];
  readonly onCompletion: string | null;
  readonly blockId: string | null;
}

export interface MilestoneReport {
  readonly line: number;
  readonly group: string | null;
  readonly text: string;
  readonly target: {
    readonly value: number;
    readonly value2: number | null;
    readonly comparator: Comparator;
    readonly unit: string | null;
  } | null;
  /** The one that holds now: a move of the ledger has already been counted in. */
  readonly deadline: DeadlineReport | null;
  readonly done: boolean;
  readonly state: MilestoneState;
  readonly ledger: readonly LedgerEntryReport[];
}

export interface DeadlineReport {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly words: string;
}

interface LedgerEntryReport {
  readonly line: number;
  readonly day: IsoDay;
  readonly kind: LedgerKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly url: string | null;
  readonly text: string;
}

export interface ReferenceReport {
  readonly line: number;
  readonly url: string;
  readonly canonical: string;
  readonly heading: readonly string[];
  readonly site: string;
  readonly author: string | null;
  readonly posted: IsoDay | null;
  readonly postedExact: boolean;
  readonly read: boolean;
}

export interface EventReport {
  readonly line: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly words: string;
  readonly approximate: boolean;
}
