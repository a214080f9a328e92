import type { Editor, Plugin } from 'obsidian';
import { scanCheckbox } from '../edit/checkbox';
import type { Translate } from '../locales/translate';
import { hashText } from '../note/hash-text';
import { localDay } from '../note/iso-day';
import { splitLines } from '../note/lines';
import { createSourceLocator } from '../note/source-locator';
import { reportMarkdown } from '../query/report-markdown';
import { noteName } from '../note/note-name';
import type { Notices } from './notices';
import type { DeskEdits } from './desk-edits';
import type { ObsidianDesk } from './obsidian-desk';
import { showDesk } from './show-desk';

/** Registers the commands. Each one that needs a note is offered only while one is open. */
export function addCommands(
  plugin: Plugin,
  desk: ObsidianDesk,
  edits: DeskEdits,
  notices: Notices,
): void {
  const { app } = plugin;
  const { t } = desk;
  plugin.addCommand({ id: 'open', name: t('command.open'), callback: () => void showDesk(app) });
  plugin.addCommand({
    id: 'show-note',
    name: t('command.showNote'),
    callback: () => void showDesk(app, 'note'),
  });
  plugin.addCommand({
    id: 'show-all',
    name: t('command.showAll'),
    callback: () => void showDesk(app, 'all'),
  });
  plugin.addCommand({
    id: 'tick',
    name: t('command.tick'),
    editorCheckCallback: (checking, editor, context) => {
      const path = context.file?.path;
      if (path === undefined || scanCheckbox(editor.getLine(editor.getCursor().line)) === null) {
        return false;
      }
      if (!checking) void tickUnderCursor(desk.t, edits, path, editor);
      return true;
    },
  });
  plugin.addCommand({ id: 'undo', name: t('command.undo'), callback: () => void edits.undo() });

  const addNoteCommand = (id: string, name: string, run: (path: string) => Promise<void>): void => {
    plugin.addCommand({
      id,
      name,
      checkCallback: (checking) => {
        // The same note the panel shows: the one a person was in before the panel got the focus.
        const path = desk.active.peek();
        if (path === null) return false;
        if (!checking) void run(path);
        return true;
      },
    });
  };
  addNoteCommand('copy-report', t('command.copyReport'), async (path) => {
    const entry = desk.notes.peek().get(path);
    if (entry) await desk.copy(reportMarkdown(entry.note, desk.today.peek(), t));
    else notices.tell(t('notice.noNote'));
  });
  addNoteCommand('mark-reviewed', t('command.review'), (path) => desk.markReviewed(path));
  addNoteCommand('add-reading', t('command.addReading'), (path) =>
    desk.addReadingFromClipboard(path),
  );
}

/** Ticks the line as it stands in the editor now, through the same guarded write as the panel. */
async function tickUnderCursor(
  t: Translate,
  edits: DeskEdits,
  path: string,
  editor: Editor,
): Promise<void> {
  const text = editor.getValue();
  const number = editor.getCursor().line;
  const source = createSourceLocator(splitLines(text))(number);
  const target = { source, noteHash: hashText(text) };
  const message = t('notice.ticked', { note: noteName(path), text: source.text.trim() });
  const format = edits.doneDateFormat();
  await edits.apply(path, { kind: 'tick', target, day: localDay(new Date()), format }, message);
}
