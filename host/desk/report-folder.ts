import { defaultSettings } from '../../src/index/desk-settings';
import type { Translate } from '../../src/locales/translate';
import type { IsoDay } from '../../src/note/iso-day';
import { buildReport } from '../../src/query/report';
import type { Command } from './command-line';
import type { DeskIo } from './desk-io';
import { createPaint, withoutControls } from './paint';
import { createProgressBar } from './progress-bar';
import { readFolder } from './read-folder';
import type { FolderReading, UnreadNote } from './read-folder';
import { LARGEST_NOTE } from './read-note-file';
import { readTaskFormat } from './read-task-format';
import { renderReport } from './render-report';

type ReportCommand = Extract<Command, { kind: 'report' }>;

/** Prints the report of a folder: JSON for scripts, else text for people. */
export async function reportFolder(
  command: ReportCommand,
  folder: string,
  today: IsoDay,
  io: DeskIo,
): Promise<void> {
  const topics = command.topics ?? defaultSettings.topics;
  const bar = createProgressBar(io);
  const reading = await readFolder({
    folder,
    scope: { topics, folders: [] },
    all: command.all,
    today,
    taskFormat: await readTaskFormat(folder),
    onProgress: bar.update,
  }).finally(bar.clear);
  const unread = reading.unread.map(
    (note) => `${withoutControls(note.path)}: ${unreadWords(note, io.t)}\n`,
  );
  if (command.json) {
    io.out(`${JSON.stringify(buildReport(reading.notes, today), null, 2)}\n`);
    for (const line of unread) io.err(line);
    return;
  }
  io.out(
    reading.notes.length > 0
      ? renderNotes(reading, command, today, io)
      : emptyWords(reading, topics, io.t),
  );
  if (unread.length > 0)
    io.out(`\n${io.t('report.notRead')}\n${unread.map((line) => `  ${line}`).join('')}`);
}

function renderNotes(
  { notes }: FolderReading,
  { explain }: ReportCommand,
  today: IsoDay,
  { t, hasColors }: DeskIo,
): string {
  return renderReport(notes, { today, t, paint: createPaint(hasColors), explain });
}

function emptyWords({ total }: FolderReading, topics: readonly string[], t: Translate): string {
  return `${total === 0 ? t('report.emptyFolder') : t('report.noNotes', { topic: topics[0] ?? '' })}\n`;
}

function unreadWords({ problem }: UnreadNote, t: Translate): string {
  switch (problem.kind) {
    case 'not-utf8':
      return t('report.notUtf8');
    case 'too-large': {
      const size = Math.ceil(problem.bytes / 1_000_000);
      return t('report.tooLarge', { size, limit: LARGEST_NOTE / 1_000_000 });
    }
    case 'unreadable':
      return t('report.unreadable', { cause: problem.code });
  }
}
