import type { MenuEntry } from '../desk';
import { updateState, type PanelTools } from '../panel-context';
import { SECTIONS, type SectionId } from '../rows/row';
import type { ReadingSort } from '../../query/reading';
import type { RowActions } from './row-actions';

/** Opens a section and puts the keyboard on it. */
export function showSection(section: SectionId, { state }: PanelTools): void {
  const collapsed = state.peek().collapsed.filter((id) => id !== section);
  updateState(state, { collapsed, focus: section });
}

/** Reading can be sorted and added to from its heading. */
export function sectionActions(section: SectionId, tools: PanelTools): RowActions {
  return section === 'reading' ? { menu: () => readingEntries(tools) } : {};
}

const SORTS: readonly ReadingSort[] = ['due', 'age', 'kind', 'note'];

/** Adding from the clipboard, and how reading is sorted. */
export function readingEntries({ desk, state, model }: PanelTools): readonly MenuEntry[] {
  const { path } = model.subject.peek();
  const add: readonly MenuEntry[] =
    path === null
      ? []
      : [
          {
            title: desk.t('panel.addFromClipboard'),
            icon: 'clipboard-paste',
            section: 'add',
            run: () => void desk.addReadingFromClipboard(path),
          },
        ];
  return [
    ...add,
    ...SORTS.map((sort): MenuEntry => ({
      title: desk.t(`panel.sort-${sort}`),
      icon: state.peek().sort === sort ? 'check' : 'arrow-down-up',
      section: 'sort',
      run: () => updateState(state, { sort }),
    })),
  ];
}

/** Whether any section is open, which decides if the button closes or opens all. */
export function isAnyOpen({ model }: PanelTools): boolean {
  return model.rows.value.some(({ level, expanded }) => level === 1 && expanded === true);
}

/** Closes all sections, or opens them with every heading. */
export function toggleAll(tools: PanelTools): void {
  const open = isAnyOpen(tools);
  updateState(tools.state, { collapsed: open ? [...SECTIONS] : [], expanded: [] });
}
