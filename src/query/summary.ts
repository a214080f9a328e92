import type { Translate } from '../locales/translate';
import type { IsoDay } from '../note/iso-day';
import type { ParsedNote } from '../note/parsed-note';
import { isOpenTask } from './due-state';
import { milestoneState } from './milestone-state';
import { plainTasks } from './reading';

/** How much there is on a desk. */
export interface Summary {
  readonly theses: number;
  readonly milestones: number;
  readonly overdue: number;
  /** Open reading items. */
  readonly toRead: number;
  readonly references: number;
}

/** Counts over the given notes. */
export function summarize(notes: readonly ParsedNote[], today: IsoDay): Summary {
  const milestones = notes.flatMap((note) => note.milestones);
  const overdue = milestones.filter((each) => milestoneState(each, today) === 'overdue');
  return {
    theses: notes.length,
    milestones: milestones.length,
    overdue: overdue.length,
    toRead: notes.reduce((sum, note) => sum + plainTasks(note).filter(isOpenTask).length, 0),
    references: notes.reduce((sum, note) => sum + note.references.length, 0),
  };
}

/** `2 theses, 5 milestones (1 overdue), 7 to read, 23 references`. */
export function summaryWords(summary: Summary, t: Translate): string {
  const milestones = t('report.countMilestones', { count: summary.milestones });
  return [
    t('report.countTheses', { count: summary.theses }),
    summary.overdue > 0
      ? t('report.withOverdue', { milestones, overdue: summary.overdue })
      : milestones,
    t('report.countToRead', { count: summary.toRead }),
    t('report.countReferences', { count: summary.references }),
  ].join(t('report.listSeparator'));
}
