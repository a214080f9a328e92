import type { JSX } from 'preact';
import type { ParsedNote } from '../../note/parsed-note';
import { usePanel } from '../panel-context';

/** The title of the note an item is in; nothing where only one note is shown. */
export function NoteName({ note }: { readonly note: ParsedNote }): JSX.Element | null {
  const { model } = usePanel();
  if (model.subject.value.path !== null) return null;
  return <span class="thesis-desk-note-name">{note.title}</span>;
}
