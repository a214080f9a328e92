import type { JSX } from 'preact';
import type { IsoDay } from '../../note/iso-day';
import type { TimelineEntry } from '../../query/timeline';
import { usePanel } from '../panel-context';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { readableText } from '../parts/readable-text';
import { referenceTitle } from '../parts/reference-title';
import { RowBody } from '../parts/row-body';
import { LEDGER_ICONS } from './ledger-view';

/** Today, between what was and what comes. */
export function TodayView({ day }: { readonly day: IsoDay }): JSX.Element {
  return <div class="thesis-desk-today">{usePanel().desk.t('panel.today', { day })}</div>;
}

const ICONS = {
  ...LEDGER_ICONS,
  written: 'pencil-line',
  reviewed: 'eye',
  post: 'link',
  tick: 'square-check',
  due: 'square',
  deadline: 'flag',
  event: 'calendar',
} as const;

/** One thing in the line of time. */
export function MomentView({ entry }: { readonly entry: TimelineEntry }): JSX.Element {
  const { t } = usePanel().desk;
  return (
    <>
      <Icon name={ICONS[entry.kind]} />
      <RowBody
        title={titleOf(entry) ?? t(`panel.moment-${entry.kind}`)}
        meta={[<MomentDay entry={entry} />, t(`panel.moment-${entry.kind}`), subjectOf(entry)]}
      />
    </>
  );
}

function MomentDay({ entry }: { readonly entry: TimelineEntry }): JSX.Element {
  const approximate =
    (entry.kind === 'post' && !entry.reference.postedExact) ||
    (entry.kind === 'event' && entry.event.approximate);
  return <Day day={entry.day} approximate={approximate} />;
}

/** The words of the thing itself; null where its kind says all. */
function titleOf(entry: TimelineEntry): string | null {
  switch (entry.kind) {
    case 'written':
    case 'reviewed':
      return null;
    case 'post':
      return referenceTitle(entry.reference);
    case 'tick':
    case 'due':
      return readableText(entry.task.text);
    case 'deadline':
      return readableText(entry.milestone.text);
    case 'event':
      return readableText(entry.event.text);
    default:
      return readableText(entry.entry.text);
  }
}

/** The milestone a ledger entry belongs to, the site of a post. */
function subjectOf(entry: TimelineEntry): string | null {
  if (entry.kind === 'post') return entry.reference.site;
  return 'entry' in entry ? readableText(entry.milestone.text) : null;
}
