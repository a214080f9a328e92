import type { JSX } from 'preact';
import { usePanel } from '../panel-context';
import { Icon } from '../parts/icon';

/** What the panel is about: the note's title and last review, or how many theses there are. */
export function SubjectLine(): JSX.Element | null {
  const { desk, state, model } = usePanel();
  const { t } = desk;
  const { scope, pinned } = state.value;
  if (scope === 'all') {
    const count = model.theses.value.length;
    return (
      <div class="thesis-desk-subject">
        <div class="thesis-desk-subject-name">{t('panel.allTheses')}</div>
        <div class="thesis-desk-meta">{t('panel.thesisCount', { count })}</div>
      </div>
    );
  }
  const note = model.subject.value.notes[0];
  if (note === undefined) return null;
  const { reviewed } = note.header;
  return (
    <div class="thesis-desk-subject">
      <div class="thesis-desk-subject-name">
        {pinned === null ? null : <Icon name="pin" />}
        {note.title}
      </div>
      {reviewed === null ? null : (
        <div class="thesis-desk-meta">{t('panel.reviewedOn', { day: reviewed })}</div>
      )}
    </div>
  );
}
