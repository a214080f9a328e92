import type { Translate } from '../../locales/translate';
import { daysBetween, type IsoDay } from '../../note/iso-day';
import type { AttentionReason } from '../../query/attention';
import type { Milestone } from '../../note/parsed-note';

/** A reason in a few words, with how pressing it looks and its icon. */
export interface ReasonWords {
  readonly text: string;
  readonly icon: string;
  readonly tone: 'bad' | 'soon' | 'plain';
}

/** The words of a reason. */
export function reasonWords(reason: AttentionReason, today: IsoDay, t: Translate): ReasonWords {
  switch (reason.kind) {
    case 'overdue': {
      const days = t('panel.days', { count: -daysLeft(reason.milestones, today) });
      const text = t('panel.reasonOverdue', { count: reason.milestones.length, days });
      return { text, icon: 'alarm-clock', tone: 'bad' };
    }
    case 'near': {
      const days = t('panel.days', { count: daysLeft(reason.milestones, today) });
      const text = t('panel.reasonNear', { count: reason.milestones.length, days });
      return { text, icon: 'clock', tone: 'soon' };
    }
    case 'unread': {
      const text = t('panel.reasonUnread', { count: reason.references.length });
      return { text, icon: 'link', tone: 'plain' };
    }
    case 'reading': {
      const text = t('panel.reasonReading', { count: reason.tasks.length });
      return { text, icon: 'book-open', tone: 'plain' };
    }
    case 'quiet':
      return {
        text: t('panel.reasonQuiet', { count: reason.days }),
        icon: 'volume-x',
        tone: 'plain',
      };
    case 'never-reviewed':
      return { text: t('panel.reasonNeverReviewed'), icon: 'eye-off', tone: 'plain' };
    case 'review-due': {
      const count = daysBetween(reason.reviewed, today);
      return { text: t('panel.reasonReviewDue', { count }), icon: 'eye', tone: 'plain' };
    }
  }
}

/** Days from today to the first of the deadlines; negative when it is past. */
function daysLeft(milestones: readonly Milestone[], today: IsoDay): number {
  const day = milestones[0]?.deadline?.end ?? today;
  return daysBetween(today, day);
}
