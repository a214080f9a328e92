import type { IsoDay } from '../note/iso-day';
import type { Deadline } from '../note/language/deadline';
import type { Milestone, NoteEvent, ParsedNote, Reference, Task } from '../note/parsed-note';
import { milestoneState } from './milestone-state';
import type {
  DeadlineReport,
  EventReport,
  MilestoneReport,
  NoteReport,
  ReferenceReport,
  Report,
  TaskReport,
} from './report-schema';

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
