import type { JSX } from 'preact';
import { isAnyOpen, toggleAll } from '../actions/section-actions';
import { updateState, usePanel } from '../panel-context';
import { IconButton } from '../parts/icon-button';
import { moreEntries } from './more-entries';

/** The buttons at the top, as Obsidian's own side panels have them. */
export function Toolbar(): JSX.Element {
  const tools = usePanel();
  const { state, model } = tools;
  const { t } = tools.desk;
  const { scope, pinned, searchOpen, filtersOpen, search } = state.value;
  const path = model.subject.value.path;
  const open = isAnyOpen(tools);
  const button = 'nav-action-button';
  return (
    <div class="nav-header">
      <div class="nav-buttons-container" role="toolbar" aria-label={t('panel.toolbar')}>
        <IconButton
          class={button}
          icon={scope === 'all' ? 'library' : 'file-text'}
          label={t(scope === 'all' ? 'panel.showNote' : 'panel.showAll')}
          pressed={scope === 'all'}
          onClick={() => updateState(state, { scope: scope === 'all' ? 'note' : 'all' })}
        />
        <IconButton
          class={button}
          icon="search"
          label={t('panel.search')}
          pressed={searchOpen}
          onClick={() =>
            updateState(state, { searchOpen: !searchOpen, search: searchOpen ? '' : search })
          }
        />
        <IconButton
          class={button}
          icon="list-filter"
          label={t('panel.filters')}
          pressed={filtersOpen}
          onClick={() => updateState(state, { filtersOpen: !filtersOpen })}
        />
        <IconButton
          class={button}
          icon={open ? 'chevrons-down-up' : 'chevrons-up-down'}
          label={t(open ? 'panel.collapseAll' : 'panel.expandAll')}
          onClick={() => toggleAll(tools)}
        />
        {scope === 'all' ? null : (
          <IconButton
            class={button}
            icon="pin"
            label={t(pinned === null ? 'panel.pin' : 'panel.unpin')}
            pressed={pinned !== null}
            onClick={() => updateState(state, { pinned: pinned === null ? path : null })}
          />
        )}
        <IconButton
          class={button}
          icon="ellipsis-vertical"
          label={t('panel.more')}
          onClick={(event) => tools.desk.showMenu(event, moreEntries(tools))}
        />
      </div>
    </div>
  );
}
