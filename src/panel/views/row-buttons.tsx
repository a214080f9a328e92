import type { JSX } from 'preact';
import type { RowActions } from '../actions/row-actions';
import { factText } from '../actions/note-actions';
import { linksOf } from '../actions/task-actions';
import type { PanelTools } from '../panel-context';
import { usePanel } from '../panel-context';
import { IconButton } from '../parts/icon-button';
import type { Row } from '../rows/row';

interface Button {
  readonly icon: string;
  readonly label: string;
  readonly run: (event: MouseEvent) => void;
}

/** The buttons of a row: what is done most, then the menu with everything. */
export function RowButtons(props: { row: Row; actions: RowActions }): JSX.Element | null {
  const tools = usePanel();
  const { row, actions } = props;
  const { menu } = actions;
  const buttons = buttonsOf(row, tools);
  if (row.content.kind === 'section' || (buttons.length === 0 && !menu)) return null;
  return (
    <div class="thesis-desk-buttons">
      {buttons.map(({ icon, label, run }) => (
        <IconButton inRow key={icon} icon={icon} label={label} onClick={run} />
      ))}
      {menu === undefined ? null : (
        <IconButton
          inRow
          class="thesis-desk-row-menu"
          icon="ellipsis-vertical"
          label={tools.desk.t('panel.actions')}
          onClick={(event) => tools.desk.showMenu(event, menu(event))}
        />
      )}
    </div>
  );
}

function buttonsOf({ content }: Row, { desk }: PanelTools): readonly Button[] {
  const { t } = desk;
  switch (content.kind) {
    case 'milestone': {
      const { note, milestone } = content.item;
      const log = (): void => desk.openLog(note.path, milestone, 'observation');
      return [{ icon: 'pencil-line', label: t('panel.logObservation'), run: log }];
    }
    case 'reason': {
      const { note, reason } = content;
      if (reason.kind !== 'never-reviewed' && reason.kind !== 'review-due') return [];
      const run = (): void => void desk.markReviewed(note.path);
      return [{ icon: 'check', label: t('panel.markReviewed'), run }];
    }
    case 'reading':
    case 'done': {
      const link = linksOf(content.item.note, content.item.task)[0];
      if (link === undefined) return [];
      const label = t('panel.openSite', { site: link.site });
      return [{ icon: 'external-link', label, run: () => desk.openReference(link) }];
    }
    case 'reference':
      return referenceButtons(content, desk);
    case 'fact': {
      const text = factText(content.fact);
      if (text === null) return [];
      return [{ icon: 'copy', label: t('panel.copyText'), run: () => void desk.copy(text) }];
    }
    default:
      return [];
  }
}

function referenceButtons(
  { note, reference }: Extract<Row['content'], { kind: 'reference' }>,
  desk: PanelTools['desk'],
): readonly Button[] {
  const { t } = desk;
  const jump = (event: MouseEvent): void => desk.openNote(note.path, reference.source, event);
  const copy = (): void => void desk.copy(reference.url);
  const add = (): void => void desk.addReading(note.path, reference.url);
  return [
    { icon: 'file-text', label: t('panel.openLine'), run: jump },
    { icon: 'copy', label: t('panel.copyLink'), run: copy },
    ...(reference.read ? [] : [{ icon: 'list-plus', label: t('panel.toReading'), run: add }]),
  ];
}
