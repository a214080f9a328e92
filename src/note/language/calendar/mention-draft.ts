import type { Relation } from '../calendar-words';
import type { DateRole } from '../date-mention';
import type { DayRange } from '../deadline';
import type { Period } from './period';

/** A mention while it is read: positions are indexes of symbols. */
export interface MentionDraft {
  /** Where the period or length itself begins. */
  readonly at: number;
  /** Where its relation begins. */
  readonly first: number;
  readonly next: number;
  readonly relation: Relation;
  readonly period: DayRange | null;
  /** The period as it is written, its year perhaps left out. */
  readonly written: Period | null;
  readonly range: DayRange;
  readonly rule: string;
  readonly isStruck: boolean;
  readonly isLength: boolean;
  readonly role: DateRole;
}

/** A mention before its role is told. */
export type Unclassified = Omit<MentionDraft, 'role'>;
