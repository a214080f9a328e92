import type { JSX } from 'preact';
import { addDays, type IsoDay } from '../../note/iso-day';
import { usePanel } from '../panel-context';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import type { RowContent, SectionId } from '../rows/row';

type Content<Kind> = Extract<RowContent, { kind: Kind }>;

function Count({ count }: { readonly count: number }): JSX.Element {
  return (
    <div class="tree-item-flair-outer">
      <span class="tree-item-flair thesis-desk-count">{count}</span>
    </div>
  );
}

/** A section's heading with its count; reading can be added to from it. */
export function SectionView({ content }: { readonly content: Content<'section'> }): JSX.Element {
  const { desk, model } = usePanel();
  const { section, count } = content;
  const { path } = model.subject.value;
  return (
    <>
      <div class="tree-item-inner thesis-desk-section-name">
        {desk.t(`panel.section-${section}`)}
      </div>
      {section === 'reading' && path !== null ? (
        <IconButton
          inRow
          icon="clipboard-paste"
          label={desk.t('panel.addFromClipboard')}
          onClick={() => void desk.addReadingFromClipboard(path)}
        />
      ) : null}
      <Count count={count} />
    </>
  );
}

/** What to do when a section has nothing to show. */
export function EmptyView({ section }: { readonly section: SectionId }): JSX.Element {
  return <div class="thesis-desk-hint">{usePanel().desk.t(`panel.empty-${section}`)}</div>;
}

/** Stands where a section could not be drawn. */
export function BrokenView({ section }: { readonly section: SectionId }): JSX.Element {
  const { t } = usePanel().desk;
  const name = t(`panel.section-${section}`);
  return <div class="thesis-desk-hint">{t('panel.sectionBroken', { name })}</div>;
}

/** A heading or a note above its references. */
export function BranchView({ content }: { readonly content: Content<'branch'> }): JSX.Element {
  return (
    <>
      {content.isNote ? <Icon name="file-text" /> : null}
      <div class="tree-item-inner thesis-desk-branch-name">{content.name}</div>
      <Count count={content.count} />
    </>
  );
}

/** A chart that can be opened below the milestones. */
export function DetailView({ content }: { readonly content: Content<'detail'> }): JSX.Element {
  const { t } = usePanel().desk;
  return (
    <>
      <div class="tree-item-inner thesis-desk-branch-name">
        {t(`panel.detail-${content.detail}`)}
      </div>
      <Count count={content.count} />
    </>
  );
}

/** A week of done tasks. */
export function WeekView(props: { readonly monday: IsoDay | null; count: number }): JSX.Element {
  const { t, formatDay } = usePanel().desk;
  const { monday, count } = props;
  const name =
    monday === null
      ? t('panel.noWeek')
      : t('panel.week', { from: formatDay(monday), to: formatDay(addDays(monday, 6)) });
  return (
    <>
      <div class="tree-item-inner thesis-desk-branch-name">{name}</div>
      <Count count={count} />
    </>
  );
}
