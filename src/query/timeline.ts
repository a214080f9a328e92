import type { IsoDay } from '../note/iso-day';
import type {
  LedgerEntry,
  LedgerKind,
  Milestone,
  NoteEvent,
  ParsedNote,
  Reference,
  Task,
} from '../note/parsed-note';
import type { SourceLine } from '../note/source-line';
import { compareDaysDown } from './compare-days';
import { lastDay } from './due-state';

/** One thing in a thesis's line of time. */
export type TimelineEntry = { readonly day: IsoDay; readonly source: SourceLine | null } & (
  | { readonly kind: 'written' | 'reviewed' }
  | { readonly kind: 'post'; readonly reference: Reference }
  | { readonly kind: 'tick'; readonly task: Task }
  | { readonly kind: 'due'; readonly task: Task }
  | { readonly kind: 'deadline'; readonly milestone: Milestone }
  | { readonly kind: LedgerKind; readonly milestone: Milestone; readonly entry: LedgerEntry }
  | { readonly kind: 'event'; readonly event: NoteEvent }
);

/** Everything dated in a note, the latest first; what lies ahead comes before today. */
export function timelineOf(note: ParsedNote): readonly TimelineEntry[] {
  const entries = [
    ...headerEntries(note),
    ...note.tasks.flatMap(taskEntries),
    ...note.milestones.flatMap(milestoneEntries),
    ...postEntries(note),
    ...note.events.map((event): TimelineEntry => ({
      kind: 'event',
      day: event.start,
      source: event.source,
      event,
    })),
  ];
  return entries.sort((a, b) => compareDaysDown(a.day, b.day));
}

function headerEntries({ header }: ParsedNote): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  if (header.date) entries.push({ kind: 'written', day: header.date, source: null });
  if (header.reviewed) entries.push({ kind: 'reviewed', day: header.reviewed, source: null });
  return entries;
}

function taskEntries(task: Task): TimelineEntry[] {
  const { source, done, doneOn, due } = task;
  if (done) return doneOn === null ? [] : [{ kind: 'tick', day: doneOn, source, task }];
  return due === null ? [] : [{ kind: 'due', day: due, source, task }];
}

function milestoneEntries(milestone: Milestone): TimelineEntry[] {
  const end = lastDay(milestone);
  const written = milestone.ledger.map((entry): TimelineEntry => ({
    kind: entry.kind,
    day: entry.day,
    source: entry.source,
    milestone,
    entry,
  }));
  if (end === null) return written;
  return [...written, { kind: 'deadline', day: end, source: milestone.source, milestone }];
}

/** Posts by the day the link tells; a page named twice counts once. */
function postEntries(note: ParsedNote): TimelineEntry[] {
  const seen = new Set<string>();
  return note.references.flatMap((reference): TimelineEntry[] => {
    const { posted, source, canonical } = reference;
    if (posted === null || seen.has(canonical)) return [];
    seen.add(canonical);
    return [{ kind: 'post', day: posted, source, reference }];
  });
}
