import { noteName } from './note-name';
import { copyText } from './copy-text';
import { hashText } from './hash-text';
import type { IsoDay } from './iso-day';
import { plainText } from './inline-text';
import type { Line } from './lines';
import { splitLines } from './lines';
import type { Outline } from './outline';
import { readOutline } from './outline';
import { parseEvents } from './parse-events';
import { parseFacts } from './parse-facts';
import { parseHeader } from './parse-header';
import { parseMilestones } from './parse-milestones';
import { markRead, parseReferences } from './parse-references';
import { parseTask } from './parse-task';
import { readReportPeriod } from './report-period';
import type { NoteProblem, ParsedNote, Task } from './parsed-note';
import type { LocateSource } from './source-locator';
import { createSourceLocator } from './source-locator';
import type { NoteStructure } from './structure';
import type { TaskFormat } from './task-fields';

export interface NoteInput {
  readonly path: string;
  readonly text: string;
  /** Made from exactly this text, though it may name places past its end. */
  readonly structure: NoteStructure;
  /** Anchor of relative dates in notes that state no date of their own. */
  readonly today: IsoDay;
  /** Further words for headings and labels that mean milestones. */
  readonly sections?: readonly string[] | undefined;
  /** How the vault's Tasks plugin writes fields; emoji unless told. */
  readonly taskFormat?: TaskFormat | undefined;
}

/** Longest note that is read, in UTF-16 code units: some 20 times the longest seen in real vaults. */
const longestNote = 2_000_000;

/**
 * Reads a note. Total: any text with any structure gives a note, at worst an empty one that says in
 * `problems` why. Time grows with the length of the text.
 */
export function parseNote(input: NoteInput): ParsedNote {
  const tooLarge = input.text.length > longestNote;
  const text = tooLarge ? '' : input.text;
  const structure = tooLarge ? {} : input.structure;
  const { path, today } = input;
  // Everything kept is cut from these copies, so that no parsed note holds on to a note's text.
  const lines = splitLines(text).map((line) => ({ ...line, text: copyText(line.text) }));
  const outline = readOutline(structure, lines);
  const locate = createSourceLocator(lines);
  const title = readTitle(outline, path);
  const { header, lines: headerLines } = parseHeader(lines, outline, structure);
  const anchor = header.date ?? today;
  const tasks = parseTasks(outline, locate, input.taskFormat ?? 'emoji', anchor);
  const found = parseMilestones(lines, outline, locate, anchor, input.sections ?? []);
  const taken = new Set([...headerLines.map(({ line }) => line), ...found.lines]);
  return {
    path,
    title,
    hash: hashText(input.text),
    header,
    facts: parseFacts(lines, outline, structure, title),
    tasks,
    milestones: found.milestones,
    references: markRead(parseReferences(lines, outline, locate, today), tasks),
    events: parseEvents(lines, outline, locate, anchor, taken),
    problems: [
      ...(tooLarge ? [{ kind: 'too-large', characters: input.text.length } as const] : []),
      ...findStructureProblems(lines, outline, structure),
      ...found.shortened.map((line) => ({ kind: 'line-shortened', line }) as const),
    ],
  };
}

function parseTasks(
  outline: Outline,
  locate: LocateSource,
  format: TaskFormat,
  anchor: IsoDay,
): readonly Task[] {
  return outline.items.flatMap((item) => {
    if (item.task === null) return [];
    const source = locate(item.line);
    const heading = outline.headingPath(item.line);
    return (
      parseTask({
        source,
        heading,
        format,
        readWindow: (text) => readReportPeriod(text, anchor),
      }) ?? []
    );
  });
}

function findStructureProblems(
  lines: readonly Line[],
  outline: Outline,
  structure: NoteStructure,
): readonly NoteProblem[] {
  const problems: NoteProblem[] = [];
  const yaml = outline.blocks.find(({ type }) => type === 'yaml');
  const inside = yaml ? lines.slice(yaml.first + 1, yaml.last) : [];
  const hasText = inside.some(({ text }) => text.trim() !== '');
  if (hasText && !structure.frontmatter) problems.push({ kind: 'properties-unreadable' });
  if (outline.pastEnd) problems.push({ kind: 'structure-past-end' });
  return problems;
}

/** The first level-1 heading, else the file's name. */
function readTitle(outline: Outline, path: string): string {
  const heading = outline.headings.find(({ level }) => level === 1);
  const text = heading ? plainText(heading.text) : '';
  return text === '' ? noteName(path) : text;
}
