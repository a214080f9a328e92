import type { JSX } from 'preact';
import { clearSelection, tickSelected } from '../actions/selection-actions';
import { usePanel } from '../panel-context';

/**
 * How many tasks are selected and what to do with them. It stands below the rows, so that selecting
 * moves none of them under the pointer and the bar stays in sight in a long list.
 */
export function SelectionBar(): JSX.Element | null {
  const tools = usePanel();
  const { t } = tools.desk;
  const rows = tools.model.selected.value;
  const first = rows[0];
  if (first === undefined) return null;
  const section = first.content.kind === 'done' ? 'done' : 'reading';
  const leave = (run: (of: typeof tools) => void, { currentTarget }: Event): void => {
    const panel = (currentTarget as Element | null)?.closest('.thesis-desk-panel');
    panel?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    run(tools);
  };
  return (
    <div
      class="thesis-desk-selection"
      role="group"
      aria-label={t('panel.selection')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave(clearSelection, event);
      }}
    >
      <span class="thesis-desk-selection-words" aria-live="polite">
        {t(`panel.section-${section}`)}: {t('panel.selected', { count: rows.length })}
      </span>
      <button
        type="button"
        class="thesis-desk-link"
        onClick={(event) => leave(tickSelected, event)}
      >
        {t(section === 'done' ? 'panel.untick' : 'panel.tick')}
      </button>
      <button
        type="button"
        class="thesis-desk-link"
        onClick={(event) => leave(clearSelection, event)}
      >
        {t('panel.clear')}
      </button>
    </div>
  );
}
