import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { updateState, usePanel } from '../panel-context';

/** The search over tasks, milestones and references at once. Escape closes it. */
export function SearchField(): JSX.Element | null {
  const { desk, state } = usePanel();
  const { searchOpen, search } = state.value;
  const input = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(searchOpen);
  /** The panel, when the keyboard has left the field and looks for a place to be. */
  const left = useRef<Element | null>(null);
  useEffect(() => {
    if (searchOpen && !wasOpen.current) input.current?.focus();
    wasOpen.current = searchOpen;
    left.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    left.current = null;
  }, [searchOpen]);
  if (!searchOpen) return null;
  return (
    <div class="thesis-desk-search">
      <input
        type="search"
        ref={input}
        value={search}
        aria-label={desk.t('panel.search')}
        placeholder={desk.t('panel.searchPlaceholder')}
        onInput={(event) => updateState(state, { search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          left.current = event.currentTarget.closest('.thesis-desk-panel');
          updateState(state, { search: '', searchOpen: false });
        }}
      />
    </div>
  );
}
