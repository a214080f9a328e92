import type { Milestone, ParsedNote } from '../../note/parsed-note';
import type { MessageKey } from '../../locales/translate';
import type { LogKind, MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import { milestoneName } from '../parts/milestone-name';
import type { RowContent } from '../rows/row';
import type { RowActions } from './row-actions';
import { showGroup } from './show-group';

interface LogAction {
  readonly kind: LogKind;
  readonly key: string;
  readonly icon: string;
  readonly title: MessageKey;
  readonly section: string;
}

/** What can be written under a milestone, with the letter that does it from the keyboard. */
const LOG_ACTIONS: readonly LogAction[] = [
  {
    kind: 'observation',
    key: 'l',
    icon: 'pencil-line',
    title: 'panel.logObservation',
    section: 'log',
  },
  { kind: 'odds', key: 'o', icon: 'percent', title: 'panel.logOdds', section: 'log' },
  { kind: 'for', key: 'f', icon: 'thumbs-up', title: 'panel.logFor', section: 'log' },
  { kind: 'against', key: 'a', icon: 'thumbs-down', title: 'panel.logAgainst', section: 'log' },
  { kind: 'remark', key: 'r', icon: 'message-square', title: 'panel.logRemark', section: 'log' },
  { kind: 'move', key: 'v', icon: 'calendar-clock', title: 'panel.logMove', section: 'move' },
  { kind: 'met', key: 'm', icon: 'circle-check', title: 'panel.logMet', section: 'verdict' },
  { kind: 'missed', key: 'x', icon: 'circle-x', title: 'panel.logMissed', section: 'verdict' },
  {
    kind: 'unclear',
    key: 'u',
    icon: 'circle-dashed',
    title: 'panel.logUnclear',
    section: 'verdict',
  },
  {
    kind: 'dropped',
    key: 'd',
    icon: 'circle-slash',
    title: 'panel.logDropped',
    section: 'verdict',
  },
];

type MilestoneContent = Extract<RowContent, { kind: 'milestone' }>;

/** Opening, writing ledger entries, copying, going to the references of the same name. */
export function milestoneActions(
  { item: { note, milestone }, stitch }: MilestoneContent,
  tools: PanelTools,
): RowActions {
  const { desk } = tools;
  const copy = (): void => void desk.copy(milestoneName(milestone));
  const log = (kind: LogKind) => (): void => desk.openLog(note.path, milestone, kind);
  const go = stitch === null ? null : (): void => showGroup(note, stitch, tools);
  const keys = Object.fromEntries(LOG_ACTIONS.map(({ key, kind }) => [key, log(kind)]));
  return {
    open: (event) => desk.openNote(note.path, milestone.source, event),
    preview: { path: note.path, source: milestone.source },
    keys: { ...keys, c: copy, ...(go === null ? {} : { g: go }) },
    menu: () => [
      ...LOG_ACTIONS.map(({ kind, icon, title, section }): MenuEntry => {
        return { title: desk.t(title), icon, section, run: log(kind) };
      }),
      ...(go === null ? [] : [groupEntry(desk, go)]),
      ...lineEntries(note, milestone, copy, tools),
    ],
  };
}

function groupEntry({ t }: PanelTools['desk'], run: () => void): MenuEntry {
  return { title: t('panel.showReferences'), icon: 'link', section: 'line', run };
}

function lineEntries(
  note: ParsedNote,
  milestone: Milestone,
  copy: () => void,
  { desk }: PanelTools,
): readonly MenuEntry[] {
  const open = (): void => desk.openNote(note.path, milestone.source, new MouseEvent('click'));
  return [
    { title: desk.t('panel.copyText'), icon: 'copy', section: 'line', run: copy },
    { title: desk.t('panel.openLine'), icon: 'file-text', section: 'line', run: open },
  ];
}
