import type { JSX } from 'preact';
import { usePanel } from '../panel-context';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { referenceTitle } from '../parts/reference-title';
import { RowBody } from '../parts/row-body';
import type { RowContent } from '../rows/row';

type ReferenceContent = Extract<RowContent, { kind: 'reference' }>;

/** A reference: what it is, whose, posted when, and whether it was read. */
export function ReferenceView({ content }: { readonly content: ReferenceContent }): JSX.Element {
  const { desk } = usePanel();
  const { t } = desk;
  const { reference, others } = content;
  const { author, site, posted, postedExact, read } = reference;
  const title = referenceTitle(reference);
  return (
    <>
      <Icon name={read ? 'circle-check' : 'circle'} tone={read ? 'good' : 'plain'} />
      <RowBody
        title={
          <>
            {title}
            <span class="thesis-desk-hidden">, {t(read ? 'panel.read' : 'panel.unread')}</span>
          </>
        }
        meta={[
          author === title ? null : author,
          site,
          posted === null ? null : <Day day={posted} approximate={!postedExact} />,
          others.length > 0 ? t('panel.otherNotes', { count: others.length }) : null,
        ]}
      />
    </>
  );
}
