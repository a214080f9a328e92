import type { JSX } from 'preact';
import type { ParsedNote } from '../../note/parsed-note';
import type { StitchedGroup } from '../../query/stitch-groups';
import { showGroup } from '../actions/show-group';
import { usePanel } from '../panel-context';

/** How many references stand under a heading of the same name; leads there. */
export function GroupLink(props: { note: ParsedNote; stitch: StitchedGroup }): JSX.Element {
  const tools = usePanel();
  const { t } = tools.desk;
  const { count, unread, path } = props.stitch;
  return (
    <button
      type="button"
      class="thesis-desk-link thesis-desk-group-link"
      tabIndex={-1}
      title={`${path.at(-1) ?? ''} · ${t('panel.unreadCount', { count: unread })}`}
      onClick={(event) => {
        event.stopPropagation();
        showGroup(props.note, props.stitch, tools);
      }}
    >
      {t('panel.groupReferences', { count })}
    </button>
  );
}
