import type { ParsedNote } from '../../note/parsed-note';
import type { StitchedGroup } from '../../query/stitch-groups';
import { updateState, type PanelTools } from '../panel-context';
import { headingId, noteBranchId } from '../rows/reference-rows';

/** Opens the references of a group and puts the keyboard on its heading, where filters show it. */
export function showGroup(note: ParsedNote, { path }: StitchedGroup, tools: PanelTools): void {
  const { state, model } = tools;
  const { collapsed, expanded } = state.peek();
  const folded = noteBranchId(note, false);
  const around = path.map((_, index) => headingId(note, path.slice(0, index + 1)));
  const open = new Set(['references', noteBranchId(note, true), ...around]);
  updateState(state, {
    collapsed: collapsed.filter((id) => !open.has(id)),
    expanded:
      model.subject.peek().path !== null || expanded.includes(folded)
        ? expanded
        : [...expanded, folded],
  });
  const focus = headingId(note, path);
  if (model.rows.peek().some(({ id }) => id === focus)) updateState(state, { focus });
}
