import type { PanelTools } from '../panel-context';
import type { Row } from '../rows/row';
import { milestoneActions } from './milestone-actions';
import {
  factActions,
  ledgerActions,
  momentActions,
  reasonActions,
  thesisActions,
} from './note-actions';
import { referenceActions } from './reference-actions';
import type { RowActions } from './row-actions';
import { sectionActions } from './section-actions';
import { withSelection } from './selection-actions';
import { taskActions } from './task-actions';

const NONE: RowActions = {};

/** The actions of a row. */
export function actionsOfRow(row: Row, tools: PanelTools): RowActions {
  const { content } = row;
  switch (content.kind) {
    case 'section':
      return sectionActions(content.section, tools);
    case 'thesis':
      return thesisActions(content.attention.note, tools);
    case 'reason':
      return reasonActions(content.note, content.reason, tools);
    case 'milestone':
      return milestoneActions(content, tools);
    case 'ledger':
      return ledgerActions(content.note, content.entry, tools);
    case 'reading':
    case 'done':
      return withSelection(row, taskActions(content.item.note, content.item.task, tools), tools);
    case 'reference':
      return referenceActions(content, tools);
    case 'moment':
      return momentActions(content.note, content.entry, tools);
    case 'fact':
      return factActions(content.note, content.fact, tools);
    default:
      return NONE;
  }
}
