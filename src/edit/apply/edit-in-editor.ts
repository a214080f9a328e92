import { editAll } from '../edit';
import type { EditOp } from '../edit-op';
import type { Attempt } from './attempt';
import { refuseAll, refuseAttempt } from './attempt';
import type { DecodedNote } from './decode-note';
import type { OpenEditor } from './note-store';

/**
 * The editor an edit belongs into, or null when it belongs on disk: text that lives in an editor is
 * changed there. A clean editor over a note with a byte order mark or CRLF is passed by, because
 * editors hold LF and their save would rewrite every line end.
 */
export function chooseEditor(
  editors: readonly OpenEditor[],
  saved: DecodedNote,
): OpenEditor | null {
  const dirty = editors.find((editor) => editor.isDirty());
  if (dirty !== undefined) return dirty;
  return saved.isLf && !saved.hasMark ? (editors[0] ?? null) : null;
}

/**
 * Changes a note in its editor, in one step of the undo history, and looks whether the editor holds
 * exactly the text it should; otherwise takes the step back.
 */
export function editInEditor(editor: OpenEditor, ops: readonly EditOp[]): Attempt {
  const before = editor.getValue();
  const result = editAll(before, ops);
  if (result.done.length === 0) return refuseAll(result.refused);
  const failed = runs(() => editor.transaction(result.splices)) === false;
  const now = editor.getValue();
  if (now === result.text) return { kind: 'done', before, result };
  // A change that was dropped whole must not be undone: the step before it is the person's own.
  if (now !== before) runs(() => editor.undo());
  if (editor.getValue() === before)
    return refuseAttempt(failed ? 'write-failed' : 'editor-refused');
  return { kind: 'not-confirmed' };
}

function runs(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
