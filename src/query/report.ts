import type { IsoDay } from '../note/iso-day';
import type { Deadline } from '../note/language/deadline';
import type { Comparator } from '../note/language/target';
import type {
  LedgerKind,
  Milestone,
  NoteEvent,
  NoteFacts,
  ParsedNote,
  Reference,
  Task,
  TaskKind,
  TaskPriority,
} from '../note/parsed-note';
import { milestoneState } from './milestone-state';
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

export interface LedgerEntryReport {
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

/** A note and whether it is on the desk. */
export interface ReportedNote {
  readonly note: ParsedNote;
  readonly onDesk: boolean;
}

/** Reports notes in the order given. */
export function buildReport(notes: readonly ReportedNote[], today: IsoDay): Report {
  return { schema: 1, today, notes: notes.map((reported) => reportNote(reported, today)) };
}

function reportNote({ note, onDesk }: ReportedNote, today: IsoDay): NoteReport {
  const { tickers, marketCap, contracts } = note.facts;
  return {
    path: note.path,
    title: note.title,
    onDesk,
    date: note.header.date,
    reviewed: note.header.reviewed,
    topics: note.header.topics,
    tags: note.header.tags,
    facts: {
      tickers,
      marketCap: marketCap && { value: marketCap.value, currency: marketCap.currency },
      contracts: contracts.map(({ address, chain }) => ({ address, chain })),
    },
    tasks: note.tasks.map(reportTask),
    milestones: note.milestones.map((milestone) => reportMilestone(milestone, today)),
    references: note.references.map(reportReference),
    events: note.events.map(reportEvent),
  };
}

function reportTask(task: Task): TaskReport {
  return {
    line: task.source.number + 1,
    status: task.status,
    done: task.done,
    text: task.text,
    kind: task.kind,
    tags: task.tags,
    heading: task.heading,
    created: task.created,
    start: task.start,
    scheduled: task.scheduled,
    due: task.due,
    doneOn: task.doneOn,
    cancelledOn: task.cancelledOn,
    priority: task.priority,
    recurrence: task.recurrence,
    id: task.id,
    dependsOn: task.dependsOn,
    onCompletion: task.onCompletion,
    blockId: task.blockId,
  };
}

function reportMilestone(milestone: Milestone, today: IsoDay): MilestoneReport {
  const { target } = milestone;
  return {
    line: milestone.source.number + 1,
    group: milestone.group,
    text: milestone.text,
    target: target && {
      value: target.value,
      value2: target.value2,
      comparator: target.comparator,
      unit: target.unit,
    },
    deadline: milestone.deadline && reportDeadline(milestone.deadline),
    done: milestone.done,
    state: milestoneState(milestone, today),
    ledger: milestone.ledger.map(({ source, day, kind, value, unit, url, text }) => ({
      line: source.number + 1,
      day,
      kind,
      value,
      unit,
      url,
      text,
    })),
  };
}

function reportDeadline({ start, end, words }: Deadline): DeadlineReport {
  return { start, end, words };
}

function reportReference(reference: Reference): ReferenceReport {
  return {
    line: reference.source.number + 1,
    url: reference.url,
    canonical: reference.canonical,
    heading: reference.heading,
    site: reference.site,
    author: reference.author,
    posted: reference.posted,
    postedExact: reference.postedExact,
    read: reference.read,
  };
}

function reportEvent({ source, start, end, words, approximate }: NoteEvent): EventReport {
  return { line: source.number + 1, start, end, words, approximate };
}
