import type { IsoDay } from '../../note/iso-day';
import type {
  LedgerEntry,
  Milestone,
  NoteFacts,
  ParsedNote,
  Reference,
} from '../../note/parsed-note';
import type { Attention, AttentionReason } from '../../query/attention';
import type { DoneItem, WeekCount } from '../../query/done-weeks';
import type { EvidenceSeries } from '../../query/evidence-series';
import type { MilestoneItem } from '../../query/milestone-list';
import type { PaceSeries } from '../../query/pace-series';
import type { ReadingItem } from '../../query/reading';
import type { SlippedDeadline } from '../../query/slipped-deadlines';
import type { StitchedGroup } from '../../query/stitch-groups';
import type { TimelineEntry } from '../../query/timeline';

export const SECTIONS = [
  'attention',
  'milestones',
  'reading',
  'done',
  'references',
  'timeline',
  'facts',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A thing to know of a note besides its theses. */
export type Fact =
  | { readonly kind: 'ticker'; readonly ticker: string }
  | { readonly kind: 'market-cap'; readonly cap: NonNullable<NoteFacts['marketCap']> }
  | { readonly kind: 'contract'; readonly contract: NoteFacts['contracts'][number] };

/** What can be opened below the milestones of a note. */
export type Detail = 'evidence' | 'slippage';

/** What a row shows. */
export type RowContent =
  | { readonly kind: 'section'; readonly section: SectionId; readonly count: number }
  | { readonly kind: 'empty'; readonly section: SectionId }
  | { readonly kind: 'broken'; readonly section: SectionId }
  | { readonly kind: 'thesis'; readonly attention: Attention }
  | { readonly kind: 'reason'; readonly note: ParsedNote; readonly reason: AttentionReason }
  | {
      readonly kind: 'milestone';
      readonly item: MilestoneItem;
      /** References under a heading of the same name as the milestone's group. */
      readonly stitch: StitchedGroup | null;
    }
  | { readonly kind: 'detail'; readonly detail: Detail; readonly count: number }
  | { readonly kind: 'evidence-chart'; readonly series: EvidenceSeries }
  | { readonly kind: 'slippage-chart'; readonly slipped: readonly SlippedDeadline[] }
  | { readonly kind: 'pace-chart'; readonly milestone: Milestone; readonly series: PaceSeries }
  | { readonly kind: 'ledger'; readonly note: ParsedNote; readonly entry: LedgerEntry }
  | { readonly kind: 'reading'; readonly item: ReadingItem }
  | { readonly kind: 'done-chart'; readonly weeks: readonly WeekCount[] }
  | { readonly kind: 'week'; readonly monday: IsoDay | null; readonly count: number }
  | { readonly kind: 'done'; readonly item: DoneItem }
  | {
      readonly kind: 'branch';
      readonly name: string;
      readonly count: number;
      readonly isNote: boolean;
    }
  | {
      readonly kind: 'reference';
      readonly note: ParsedNote;
      readonly reference: Reference;
      /** Paths of other notes that name the same page. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'today'; readonly day: IsoDay }
  | { readonly kind: 'moment'; readonly note: ParsedNote; readonly entry: TimelineEntry }
  | { readonly kind: 'fact'; readonly note: ParsedNote; readonly fact: Fact };

/** A line of the panel's tree. Rows stand in one flat list, parents before their children. */
export interface Row {
  /** The same for the same thing as long as its line is not changed. */
  readonly id: string;
  /** 1 for sections. */
  readonly level: number;
  readonly parent: string | null;
  /** Null for rows that have nothing below. */
  readonly expanded: boolean | null;
  /** `collapsed` rows are open until closed, `expanded` rows closed until opened. */
  readonly remembers: 'collapsed' | 'expanded';
  readonly content: RowContent;
}

/** The part of a row id that tells one line of a note. */
export function lineId(path: string, source: { text: string; ordinal: number }): string {
  return `${path}\u001f${source.ordinal}\u001f${source.text.trim()}`;
}
