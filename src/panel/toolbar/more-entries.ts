import { readingEntries } from '../actions/section-actions';
import type { MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import { clearFilters } from './clear-filters';

/** The menu of the panel itself. */
export function moreEntries(tools: PanelTools): readonly MenuEntry[] {
  const { desk, model, state } = tools;
  const { path } = model.subject.peek();
  const review: readonly MenuEntry[] =
    path === null
      ? []
      : [
          {
            title: desk.t('panel.markReviewed'),
            icon: 'eye',
            section: 'note',
            run: () => void desk.markReviewed(path),
          },
        ];
  return [
    ...review,
    ...readingEntries(tools),
    {
      title: desk.t('panel.clearFilters'),
      icon: 'list-x',
      section: 'view',
      disabled: !model.filtering.peek(),
      run: () => clearFilters(state),
    },
    {
      title: desk.t('panel.openSettings'),
      icon: 'settings',
      section: 'settings',
      run: () => desk.openSettings(),
    },
  ];
}
