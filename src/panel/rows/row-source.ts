import type { Milestone, ParsedNote } from '../../note/parsed-note';
import type { Attention } from '../../query/attention';
import type { Calendar } from '../../query/due-state';
import type { FilteredNote } from '../../query/filter';
import type { ReferenceNotes } from '../../query/reference-notes';
import type { StitchedGroup } from '../../query/stitch-groups';
import type { PanelState } from '../panel-state';
import type { Subject } from '../subject';
import type { RowList } from './row-list';

/** What of the panel's state decides which rows there are. */
export type RowState = Omit<
  PanelState,
  'focus' | 'scroll' | 'searchOpen' | 'filtersOpen' | 'selection'
>;

/** What rows are built from. */
export interface RowSource {
  readonly notes: readonly FilteredNote[];
  readonly subject: Subject;
  readonly state: RowState;
  /** Something may have been left out. */
  readonly filtering: boolean;
  readonly attentionOf: (note: ParsedNote) => Attention;
  readonly calendar: Calendar;
  readonly pages: ReferenceNotes;
  /** Milestones of a note and the references that stand under a heading of the same name. */
  readonly stitchesOf: (note: ParsedNote) => ReadonlyMap<Milestone, StitchedGroup>;
}

/** A section's number of items and its rows. */
export interface SectionRows {
  readonly count: number;
  readonly fill: (below: RowList) => void;
  /** Shown with a hint what to do when it has no items. */
  readonly keepEmpty: boolean;
}
