import type { MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import type { RowContent } from '../rows/row';
import { chooseMilestone } from './evidence-actions';
import type { RowActions } from './row-actions';

type ReferenceContent = Extract<RowContent, { kind: 'reference' }>;

/** Opening the page, jumping to its line, copying, using it as evidence or reading it later. */
export function referenceActions(content: ReferenceContent, { desk }: PanelTools): RowActions {
  const { note, reference, others } = content;
  const { path } = note;
  const copy = (): void => void desk.copy(reference.url);
  const jump = (event: MouseEvent): void => desk.openNote(path, reference.source, event);
  const toReading = (): void => void desk.addReading(path, reference.url);
  const use =
    (kind: 'for' | 'against') =>
    (event: MouseEvent | KeyboardEvent): void =>
      chooseMilestone(event, kind, note, reference, { desk });
  const entry = (title: string, icon: string, section: string, run: () => void): MenuEntry => ({
    title,
    icon,
    section,
    run,
  });
  return {
    open: () => desk.openReference(reference),
    preview: { path, source: reference.source },
    keys: {
      c: copy,
      j: () => jump(new MouseEvent('click')),
      t: toReading,
      f: use('for'),
      a: use('against'),
    },
    menu: (event) => [
      entry(desk.t('panel.openPage'), 'external-link', 'open', () => desk.openReference(reference)),
      entry(desk.t('panel.openLine'), 'file-text', 'open', () => jump(new MouseEvent('click'))),
      entry(desk.t('panel.copyLink'), 'copy', 'line', copy),
      entry(desk.t('panel.toReading'), 'list-plus', 'line', toReading),
      entry(desk.t('panel.useFor'), 'thumbs-up', 'evidence', () => use('for')(event)),
      entry(desk.t('panel.useAgainst'), 'thumbs-down', 'evidence', () => use('against')(event)),
      ...others.map((other) =>
        entry(desk.t('panel.openOther', { note: noteName(desk, other) }), 'files', 'others', () =>
          desk.openNote(other, null, new MouseEvent('click')),
        ),
      ),
    ],
  };
}

function noteName({ notes }: PanelTools['desk'], path: string): string {
  return notes.peek().get(path)?.note.title ?? path;
}
