import type { JSX } from 'preact';
import type { MilestoneItem } from '../../query/milestone-list';
import { paceOf } from '../../query/pace';
import { progressOf, type Progress } from '../../query/progress';
import type { StitchedGroup } from '../../query/stitch-groups';
import { usePanel } from '../panel-context';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { NoteName } from '../parts/note-name';
import { readableText } from '../parts/readable-text';
import { GroupLink } from '../parts/group-link';
import { RowBody } from '../parts/row-body';
import { deadlineWords, ledgerWords, paceWords, progressWords } from '../words/milestone-words';

const STATE_ICONS: Readonly<Record<string, string>> = {
  met: 'circle-check',
  missed: 'circle-x',
  unclear: 'circle-dashed',
  dropped: 'circle-slash',
  overdue: 'circle-alert',
};

/** A milestone: its words, by when, how far, and what its ledger says. */
export function MilestoneView(props: {
  readonly item: MilestoneItem;
  readonly stitch: StitchedGroup | null;
}): JSX.Element {
  const { item, stitch } = props;
  const { desk } = usePanel();
  const { note, milestone, state, due } = item;
  const pace = due === 'settled' ? null : paceOf(milestone, desk.today.value);
  return (
    <>
      <Icon name={STATE_ICONS[state] ?? 'circle'} tone={toneOf(item)} />
      <RowBody
        title={
          <>
            {milestone.group === null ? null : (
              <span class="thesis-desk-group">{readableText(milestone.group)}</span>
            )}
            <span class={due === 'settled' ? 'thesis-desk-settled' : ''}>
              {readableText(milestone.text)}
            </span>
          </>
        }
        meta={[
          <NoteName note={note} />,
          <StateWords item={item} />,
          <DueWords item={item} />,
          stitch === null ? null : <GroupLink note={note} stitch={stitch} />,
        ]}
      >
        <ProgressView item={item} />
        <MetaLine parts={ledgerWords(milestone, desk)} />
        {pace === null ? null : <MetaLine parts={[paceWords(pace, desk)]} />}
      </RowBody>
    </>
  );
}

function toneOf({ state, due }: MilestoneItem): string {
  if (state === 'met') return 'good';
  if (state === 'missed' || due === 'overdue') return 'bad';
  return due === 'near' ? 'soon' : 'plain';
}

/** The verdict of a settled milestone. */
function StateWords({ item: { state, due } }: { item: MilestoneItem }): JSX.Element | null {
  const { t } = usePanel().desk;
  return due === 'settled' ? <span>{t(`panel.state-${state}`)}</span> : null;
}

function DueWords({ item }: { readonly item: MilestoneItem }): JSX.Element | null {
  const { desk } = usePanel();
  const deadline = deadlineWords(item, desk.today.value, desk.t);
  if (deadline === null) return null;
  return (
    <>
      <Day day={deadline.day} words={item.milestone.deadline?.words} />
      {deadline.words === null ? null : (
        <>
          {'\u00a0· '}
          <span class={`thesis-desk-tone-${toneOf(item)}`}>{deadline.words}</span>
        </>
      )}
    </>
  );
}

function ProgressView({ item }: { readonly item: MilestoneItem }): JSX.Element | null {
  const { desk } = usePanel();
  const progress = progressOf(item.milestone);
  if (progress === null) return null;
  const words = progressWords(progress, desk);
  if (progress.last === null) return <MetaLine parts={[words]} />;
  return (
    <div class="thesis-desk-progress">
      <ProgressBar progress={progress} />
      <div class="thesis-desk-progress-words">
        {words}
        <span class="thesis-desk-percent">{Math.floor(progress.fraction * 100)}%</span>
      </div>
    </div>
  );
}

function ProgressBar({ progress }: { readonly progress: Progress }): JSX.Element {
  const done = `${Math.round(progress.fraction * 100)}%`;
  const reached = progress.reached ? ' is-reached' : '';
  return (
    <div class={`thesis-desk-bar${reached}`} aria-hidden="true">
      <div class="thesis-desk-bar-done" style={{ '--thesis-desk-done': done }} />
    </div>
  );
}

function MetaLine({ parts }: { readonly parts: readonly string[] }): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <div class="thesis-desk-meta">
      {parts.map((part) => (
        <span class="thesis-desk-meta-part" key={part}>
          {part}
        </span>
      ))}
    </div>
  );
}
