import type { MessageKey } from '../../src/locales/translate';
import { parseIsoDay } from '../../src/note/iso-day';
import type { IsoDay } from '../../src/note/iso-day';

/** What the command is asked to do; a null day means today. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'report';
      readonly folder: string;
      readonly today: IsoDay | null;
      readonly json: boolean;
      readonly all: boolean;
      readonly explain: boolean;
      readonly topics: readonly string[] | null;
    }
  | EditCommand;

/** A command that writes to one note; `line` counts from 1. */
export type EditCommand = {
  readonly folder: string;
  readonly note: string;
  readonly today: IsoDay | null;
} & (
  | { readonly kind: 'tick'; readonly line: number }
  | { readonly kind: 'log'; readonly line: number; readonly entry: string }
  | { readonly kind: 'review' }
);

/** Why a command line makes no sense, as a message that says what to do. */
export interface UsageProblem {
  readonly kind: 'problem';
  readonly message: MessageKey;
  readonly values: Readonly<Record<string, string>>;
}

type CommandName = 'report' | 'tick' | 'log' | 'review';

const OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  report: ['--json', '--all', '--explain', '--topics', '--today'],
  tick: ['--today'],
  log: ['--today'],
  review: ['--today'],
};
const WITH_VALUE = new Set(['--topics', '--today']);
const ARGUMENTS: Readonly<Record<CommandName, readonly string[]>> = {
  report: ['<folder>'],
  tick: ['<folder>', '<note>:<line>'],
  log: ['<folder>', '<note>:<line>', '"<entry>"'],
  review: ['<folder>', '<note>'],
};

interface Words {
  readonly kind: 'words';
  readonly positional: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Reads the arguments after `desk`. */
export function parseCommandLine(argv: readonly string[]): Command | UsageProblem {
  const [name, ...rest] = argv;
  if (argv.includes('--help') || name === 'help' || name === '-h') return { kind: 'help' };
  if (name === undefined) return problem('cli.noCommand');
  if (!isCommandName(name)) return problem('cli.unknownCommand', { name });
  const words = splitWords(name, rest);
  if (words.kind === 'problem') return words;
  const today = readDay(words.options.get('--today'));
  if (today !== null && typeof today !== 'string') return today;
  const expected = ARGUMENTS[name];
  const missing = expected[words.positional.length];
  if (missing !== undefined)
    return problem('cli.missingArgument', { name: missing, command: name });
  const extra = words.positional[expected.length];
  if (extra !== undefined) return problem('cli.extraArgument', { value: extra, command: name });
  return name === 'report' ? readReport(words, today) : readEdit(name, words, today);
}

function splitWords(command: CommandName, argv: readonly string[]): Words | UsageProblem {
  const positional: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      positional.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      positional.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!OPTIONS[command].includes(name)) return problem('cli.unknownOption', { name, command });
    if (!WITH_VALUE.has(name)) {
      options.set(name, '');
      continue;
    }
    const value = equals < 0 ? argv[++at] : word.slice(equals + 1);
    if (value === undefined || value === '') return problem('cli.missingValue', { name });
    options.set(name, value);
  }
  return { kind: 'words', positional, options };
}

function readDay(value: string | undefined): IsoDay | null | UsageProblem {
  if (value === undefined) return null;
  return parseIsoDay(value) ?? problem('cli.badDay', { value });
}

function readReport({ positional, options }: Words, today: IsoDay | null): Command | UsageProblem {
  const topics = options
    .get('--topics')
    ?.split(',')
    .map((topic) => topic.trim())
    .filter(Boolean);
  if (topics?.length === 0) return problem('cli.noTopics');
  return {
    kind: 'report',
    folder: positional[0] ?? '',
    today,
    json: options.has('--json'),
    all: options.has('--all'),
    explain: options.has('--explain'),
    topics: topics ?? null,
  };
}

function readEdit(
  kind: EditCommand['kind'],
  { positional }: Words,
  today: IsoDay | null,
): Command | UsageProblem {
  const [folder = '', place = '', entry = ''] = positional;
  if (kind === 'review') return { kind, folder, note: place, today };
  const colon = place.lastIndexOf(':');
  const number = place.slice(colon + 1);
  if (colon < 1 || !/^[1-9]\d{0,8}$/.test(number)) return problem('cli.badPlace', { value: place });
  const at = { folder, note: place.slice(0, colon), line: Number(number), today };
  if (kind === 'tick') return { kind, ...at };
  return entry.trim() === '' ? problem('cli.emptyEntry') : { kind, ...at, entry };
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS, name);
}

/** `problem('cli.noFolder', { path })`. */
export function problem(
  message: MessageKey,
  values: Readonly<Record<string, string>> = {},
): UsageProblem {
  return { kind: 'problem', message, values };
}
