import { addDays, daysBetween, type IsoDay } from '../note/iso-day';
import type { Milestone, ParsedNote, Reference, Task } from '../note/parsed-note';
import { compareDays } from './compare-days';
import { lastLedgerDay } from './ledger-facts';
import { milestoneItems, sortMilestones, type MilestoneItem } from './milestone-list';
import { plainTasks, readingItems, sortReading } from './reading';

/** Why a thesis wants a look. A reason, never a score. */
export type AttentionReason =
  | { readonly kind: 'overdue' | 'near'; readonly milestones: readonly Milestone[] }
  | { readonly kind: 'unread'; readonly references: readonly Reference[] }
  | { readonly kind: 'reading'; readonly tasks: readonly Task[] }
  /** No ledger entry since this day, though milestones are open. */
  | { readonly kind: 'quiet'; readonly since: IsoDay; readonly days: number }
  | { readonly kind: 'never-reviewed' }
  /** `days` past the day the review was due, 0 on the day itself. */
  | { readonly kind: 'review-due'; readonly reviewed: IsoDay; readonly days: number };

export interface AttentionSettings {
  /** Deadlines this many days ahead count as near. */
  readonly horizonDays: number;
  /** Days between reviews for notes that do not say. */
  readonly reviewDays: number;
}

/** A thesis with the reasons why it wants a look, the most pressing first. */
export interface Attention {
  readonly note: ParsedNote;
  readonly reasons: readonly AttentionReason[];
}

/** The reasons of one thesis, in a fixed order. */
export function attentionOf(
  note: ParsedNote,
  settings: AttentionSettings,
  today: IsoDay,
): Attention {
  const items = milestoneItems(note, { today, horizonDays: settings.horizonDays });
  const reasons = [
    ...milestoneReasons(items),
    ...reviewReasons(note, settings, today),
    ...quietReasons(note, items, settings, today),
    ...readingReasons(note, today),
  ];
  return { note, reasons };
}

function milestoneReasons(items: readonly MilestoneItem[]): AttentionReason[] {
  return (['overdue', 'near'] as const).flatMap((kind) => {
    const found = sortMilestones(items.filter(({ due }) => due === kind));
    if (found.length === 0) return [];
    return [{ kind, milestones: found.map(({ milestone }) => milestone) }];
  });
}

function reviewReasons(
  { header }: ParsedNote,
  settings: AttentionSettings,
  today: IsoDay,
): AttentionReason[] {
  const { reviewed } = header;
  if (reviewed === null) return [{ kind: 'never-reviewed' }];
  const due = addDays(reviewed, header.reviewInterval ?? settings.reviewDays);
  return due > today ? [] : [{ kind: 'review-due', reviewed, days: daysBetween(due, today) }];
}

/** Open milestones are quiet when their ledgers say nothing for longer than a review interval. */
function quietReasons(
  { header }: ParsedNote,
  items: readonly MilestoneItem[],
  settings: AttentionSettings,
  today: IsoDay,
): AttentionReason[] {
  const open = items.filter(({ due }) => due !== 'settled');
  const days = open.flatMap(({ milestone }) => lastLedgerDay(milestone) ?? []);
  const since = days.sort().at(-1) ?? header.date;
  if (open.length === 0 || since === null) return [];
  const quiet = daysBetween(since, today);
  const allowed = header.reviewInterval ?? settings.reviewDays;
  return quiet > allowed ? [{ kind: 'quiet', since, days: quiet }] : [];
}

function readingReasons(note: ParsedNote, today: IsoDay): AttentionReason[] {
  const reasons: AttentionReason[] = [];
  const tasks = sortReading(readingItems(note, plainTasks(note), today), 'due').map(
    ({ task }) => task,
  );
  if (tasks.length > 0) reasons.push({ kind: 'reading', tasks });
  const references = unreadReferences(note);
  if (references.length > 0) reasons.push({ kind: 'unread', references });
  return reasons;
}

/** Unread references, a page named twice once. */
function unreadReferences(note: ParsedNote): readonly Reference[] {
  const pages = new Map<string, Reference>();
  for (const reference of note.references) {
    if (!reference.read && !pages.has(reference.canonical)) {
      pages.set(reference.canonical, reference);
    }
  }
  return [...pages.values()];
}

const ORDER: readonly AttentionReason['kind'][] = [
  'overdue',
  'near',
  'review-due',
  'never-reviewed',
  'quiet',
  'reading',
  'unread',
];

/** Theses with a reason, sorted by their first one, then by its day, then by title. */
export function sortAttention(theses: readonly Attention[]): readonly Attention[] {
  return theses
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        firstRank(a) - firstRank(b) ||
        compareDays(firstDay(a), firstDay(b)) ||
        a.note.title.localeCompare(b.note.title),
    );
}

const firstRank = ({ reasons }: Attention): number =>
  reasons[0] === undefined ? ORDER.length : ORDER.indexOf(reasons[0].kind);

/** The earliest deadline of the first reason, where it has one. */
function firstDay({ reasons }: Attention): IsoDay | null {
  const reason = reasons[0];
  return reason && 'milestones' in reason ? (reason.milestones[0]?.deadline?.end ?? null) : null;
}
