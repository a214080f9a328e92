import { localDay } from '../../src/note/iso-day';
import { parseCommandLine, problem } from './command-line';
import type { EditCommand, UsageProblem } from './command-line';
import type { DeskIo } from './desk-io';
import { editNoteFile } from './edit-note-file';
import type { EditRefusal } from './edit-note-file';
import { errorCode } from './error-code';
import { locateFolder, locateNote } from './locate-note';
import type { NoteLocation } from './locate-note';
import { readTaskFormat } from './read-task-format';
import { reportFolder } from './report-folder';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
const REFUSED = 3;

type RefusalWord = EditRefusal | Extract<NoteLocation, { kind: 'refused' }>['reason'];

/**
 * Runs `desk` with the arguments that stand after it. Resolves to the exit status: 0 done, 2 wrong
 * usage, 3 refused and nothing written, 1 anything else. Never rejects.
 */
export async function runDesk(argv: readonly string[], io: DeskIo): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    io.err(`${io.t('cli.failed', { cause: errorCode(error) })}\n`);
    return FAILED;
  }
}

async function run(argv: readonly string[], io: DeskIo): Promise<number> {
  const command = parseCommandLine(argv);
  if (command.kind === 'problem') return tellUsage(command, io);
  if (command.kind === 'help') {
    io.out(`${io.t('cli.usage')}\n`);
    return DONE;
  }
  const folder = await locateFolder(io.cwd, command.folder);
  if (folder === null) return tellUsage(problem('cli.noFolder', { path: command.folder }), io);
  if (command.kind !== 'report') return edit(command, folder, io);
  await reportFolder(command, folder, command.today ?? localDay(io.now()), io);
  return DONE;
}

async function edit(command: EditCommand, folder: string, io: DeskIo): Promise<number> {
  const location = await locateNote(folder, command.note);
  if (location.kind === 'problem') return tellUsage(location, io);
  if (location.kind === 'refused') return tellRefusal(command, location.reason, '', io);
  const today = command.today ?? localDay(io.now());
  const { file, inside: note } = location;
  const format = await readTaskFormat(folder);
  const outcome = await editNoteFile(command, { file, inside: note, today, format });
  if (!outcome.ok) return tellRefusal(command, outcome.reason, outcome.cause, io);
  if (command.kind === 'review') io.out(`${io.t('cli.stamped', { day: today, note })}\n`);
  else {
    const message = command.kind === 'tick' ? 'cli.ticked' : 'cli.logged';
    io.out(`${io.t(message, { day: today, note, line: command.line })}\n`);
  }
  return DONE;
}

function tellUsage({ message, values }: UsageProblem, io: DeskIo): number {
  io.err(`${io.t(message, values)}\n`);
  if (message === 'cli.noCommand' || message === 'cli.unknownCommand') {
    io.err(`${io.t('cli.usage')}\n`);
  }
  return WRONG_USAGE;
}

function tellRefusal(
  { note }: EditCommand,
  reason: RefusalWord,
  cause: string,
  io: DeskIo,
): number {
  const words = io.t(`cli.refused-${reason}`, { cause });
  io.err(`${io.t('cli.refused', { note, reason: words })}\n`);
  // A note or a line that never was is a wrong argument, not a refused edit.
  return reason === 'past-end' || reason === 'missing' ? WRONG_USAGE : REFUSED;
}
