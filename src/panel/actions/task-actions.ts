import type { ParsedNote, Reference, Task } from '../../note/parsed-note';
import type { MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import { plainText } from '../../note/inline-text';
import type { RowActions } from './row-actions';

/** Ticking and unticking, opening the line, opening the links. */
export function taskActions(note: ParsedNote, task: Task, { desk }: PanelTools): RowActions {
  const { path } = note;
  const tick = (): void => void desk.setTaskDone(path, task, !task.done);
  const copy = (): void => void desk.copy(plainText(task.text));
  return {
    open: (event) => desk.openNote(path, task.source, event),
    preview: { path, source: task.source },
    tick,
    keys: { c: copy },
    menu: () => [
      {
        title: desk.t(task.done ? 'panel.untick' : 'panel.tick'),
        icon: task.done ? 'square' : 'square-check',
        section: 'task',
        run: tick,
      },
      ...linksOf(note, task).map((reference): MenuEntry => ({
        title: desk.t('panel.openSite', { site: reference.site }),
        icon: 'external-link',
        section: 'link',
        run: () => desk.openReference(reference),
      })),
      { title: desk.t('panel.copyText'), icon: 'copy', section: 'line', run: copy },
      {
        title: desk.t('panel.openLine'),
        icon: 'file-text',
        section: 'line',
        run: () => desk.openNote(path, task.source, new MouseEvent('click')),
      },
    ],
  };
}

/** The references on the task's own line. */
export function linksOf(note: ParsedNote, task: Task): readonly Reference[] {
  if (task.urls.length === 0) return [];
  return note.references.filter(({ source }) => source.number === task.source.number);
}
