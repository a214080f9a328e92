import type { JSX } from 'preact';
import type { MessageKey } from '../../locales/translate';
import { updateState, usePanel } from '../panel-context';
import type { SubjectCause } from '../subject';
import { clearFilters } from '../toolbar/clear-filters';
import { Icon } from './icon';

type Cause = SubjectCause | 'no-match';

const ICONS: Readonly<Record<Cause, string>> = {
  indexing: 'loader',
  'no-theses': 'milestone',
  'no-note': 'file-text',
  'off-desk': 'file-x',
  'no-match': 'list-x',
};

/** Why there is nothing to see, and what to do about it. */
export function EmptyState({ cause }: { readonly cause: Cause }): JSX.Element {
  const { desk } = usePanel();
  const { t } = desk;
  return (
    <div class="thesis-desk-empty" role="status">
      <Icon name={ICONS[cause]} />
      <div class="thesis-desk-empty-title">{t(`panel.cause-${cause}-title`)}</div>
      <div class="thesis-desk-empty-text">{t(`panel.cause-${cause}-text`, exampleOf(desk))}</div>
      <Remedy cause={cause} />
    </div>
  );
}

/** The first chosen topic, for the example of a tags line. */
function exampleOf({ settings }: ReturnType<typeof usePanel>['desk']): { topic: string } {
  return { topic: settings.value.topics[0] ?? 'valuation' };
}

function Remedy({ cause }: { readonly cause: Cause }): JSX.Element | null {
  const { desk, state } = usePanel();
  switch (cause) {
    case 'no-match':
      return <Action title="panel.clearFilters" run={() => clearFilters(state)} />;
    case 'no-theses':
      return <Action title="panel.openSettings" run={() => desk.openSettings()} />;
    case 'off-desk':
      return (
        <div class="thesis-desk-empty-actions">
          <Action title="panel.showAll" run={() => updateState(state, { scope: 'all' })} />
          <Action title="panel.openSettings" run={() => desk.openSettings()} />
        </div>
      );
    case 'no-note':
      return <Action title="panel.showAll" run={() => updateState(state, { scope: 'all' })} />;
    case 'indexing':
      return null;
  }
}

function Action({ title, run }: { readonly title: MessageKey; run: () => void }): JSX.Element {
  return (
    <button type="button" onClick={run}>
      {usePanel().desk.t(title)}
    </button>
  );
}
