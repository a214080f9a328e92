import type { JSX } from 'preact';
import type { MessageKey } from '../../locales/translate';
import type { NoteProblem } from '../../note/parsed-note';
import { usePanel } from '../panel-context';

const PROBLEMS: Readonly<Record<NoteProblem['kind'], MessageKey>> = {
  'properties-unreadable': 'panel.problemProperties',
  'not-utf8': 'panel.problemEncoding',
  'structure-past-end': 'panel.problemStructure',
  'line-shortened': 'panel.problemLongLine',
  'too-large': 'panel.problemTooLarge',
};

/** What could not be read of the notes shown, once per kind and note, and what to do about it. */
export function ProblemLines(): JSX.Element | null {
  const { desk, model } = usePanel();
  const { notes, path } = model.subject.value;
  const lines = notes.flatMap((note) =>
    [...new Set(note.problems.map(({ kind }) => kind))].map((kind) => {
      const text = desk.t(PROBLEMS[kind]);
      return { id: `${note.path} ${kind}`, text: path === null ? `${note.title}: ${text}` : text };
    }),
  );
  if (lines.length === 0) return null;
  return (
    <div class="thesis-desk-problems" role="note">
      {lines.map(({ id, text }) => (
        <div key={id}>{text}</div>
      ))}
    </div>
  );
}
