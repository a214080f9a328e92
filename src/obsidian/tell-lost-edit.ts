import type { TFile } from 'obsidian';
import type { NoteWriter } from '../edit/apply/note-writer';
import type { LostEdit } from '../edit/apply/verifier';
import type { Translate } from '../locales/translate';
import { noteName } from '../note/note-name';
import type { Notices } from './notices';

/** Tells that an edit did not stay (a sync or a merge took it back), and offers to repeat it. */
export function tellLostEdit(
  notices: Notices,
  t: Translate,
  writer: NoteWriter<TFile>,
  { file, ops }: LostEdit<TFile>,
): void {
  const again = async (): Promise<void> => {
    const { refused } = await writer.applyAll(ops.map((op) => ({ file, op })));
    for (const { path, reason } of refused) notices.tellFailure({ kind: 'refused', path, reason });
  };
  notices.tell(t('notice.lost', { note: noteName(file.path) }), [
    { label: t('notice.applyAgain'), run: () => void again() },
    notices.openAction(file.path),
  ]);
}
