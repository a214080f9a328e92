import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Charts } from './charts/chart-spec';
import type { Desk } from './desk';
import { PanelContext, updateState, usePanel, type Icons, type PanelTools } from './panel-context';
import { createPanelModel } from './panel-model';
import type { PanelState } from './panel-state';
import { EmptyState } from './parts/empty-state';
import { ErrorBoundary } from './parts/error-boundary';
import { IndexingLine } from './parts/indexing-line';
import { ProblemLines } from './parts/problem-lines';
import { SelectionBar } from './parts/selection-bar';
import { FilterBar } from './toolbar/filter-bar';
import { SearchField } from './toolbar/search-field';
import { SubjectLine } from './toolbar/subject-line';
import { Toolbar } from './toolbar/toolbar';
import { Tree } from './tree/tree';

/** What the panel is given. All it remembers is in `state`. */
export interface PanelProps {
  readonly desk: Desk;
  readonly state: Signal<PanelState>;
  readonly charts: Charts;
  readonly icons: Icons;
}

/** The side panel. */
export function Panel({ desk, state, charts, icons }: PanelProps): JSX.Element {
  const tools = useMemo<PanelTools>(
    () => ({ desk, state, charts, icons, model: createPanelModel(desk, state) }),
    [desk, state, charts, icons],
  );
  return (
    <PanelContext.Provider value={tools}>
      <div class="thesis-desk-panel">
        <ErrorBoundary attempt={desk.notes.value} fallback={<PanelBroken />}>
          <Toolbar />
          <SearchField />
          <FilterBar />
          <Body />
          <SelectionBar />
        </ErrorBoundary>
      </div>
    </PanelContext.Provider>
  );
}

function PanelBroken(): JSX.Element {
  return <div class="thesis-desk-hint">{usePanel().desk.t('panel.panelBroken')}</div>;
}

/** The part that scrolls. How far is kept in the state when the panel is taken down. */
function Body(): JSX.Element {
  const { state, model } = usePanel();
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    element.scrollTop = state.peek().scroll;
    return () => updateState(state, { scroll: element.scrollTop });
  }, [state]);
  const { cause } = model.subject.value;
  const rows = model.rows.value;
  const noMatch = cause === null && model.filtering.value && rows.length === 0;
  return (
    <div class="thesis-desk-scroller" ref={scroller}>
      <IndexingLine />
      <SubjectLine />
      <ProblemLines />
      {cause === null ? null : <EmptyState cause={cause} />}
      {noMatch ? <EmptyState cause="no-match" /> : null}
      {rows.length === 0 ? null : <Tree scroller={scroller} />}
    </div>
  );
}
