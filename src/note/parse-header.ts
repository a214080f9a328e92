import type { IsoDay } from './iso-day';
import { readHeaderDay, readReviewInterval } from './header-day';
import type { HeaderKey, HeaderLine } from './header-lines';
import { readHeaderLines } from './header-lines';
import { readHeaderProperties } from './header-properties';
import type { Line } from './lines';
import { lineAt } from './lines';
import { linkName, wikilinksIn } from './link-name';
import type { Outline } from './outline';
import type { NoteHeader } from './parsed-note';
import type { NoteStructure } from './structure';

/** A header and the lines it was read from, which are no prose. */
export interface HeaderReading {
  readonly header: NoteHeader;
  readonly lines: readonly HeaderLine[];
}

/**
 * Reads the header in its three forms: properties (YAML), plain lines at the top (`Tags: [[macro]]`)
 * and Dataview fields (`tags:: [[macro]]`). Properties come first, lines fill in what they leave out.
 */
export function parseHeader(
  lines: readonly Line[],
  outline: Outline,
  structure: NoteStructure,
): HeaderReading {
  const end = lines.at(-1)?.to ?? 0;
  const yaml = structure.frontmatterPosition;
  const firstLine = yaml && yaml.end.offset <= end ? lineAt(lines, yaml.end.offset) + 1 : 0;
  const labelled = readHeaderLines(lines, outline, firstLine);
  const valuesOf = (key: HeaderKey): readonly string[] =>
    labelled.filter((each) => each.key === key).map((each) => each.value);
  const properties = readHeaderProperties(structure);
  const tagLines = valuesOf('tags');
  const headerTags = unique([...properties.tags, ...tagLines.flatMap(hashTagsIn)]);
  const header: NoteHeader = {
    date: firstRead([...properties.dates, ...valuesOf('date')], readHeaderDay),
    reviewed: firstRead([...properties.reviewed, ...valuesOf('reviewed')], readHeaderDay),
    reviewInterval: firstRead(
      [...properties.reviewIntervals, ...valuesOf('reviewInterval')],
      readReviewInterval,
    ),
    topics: unique([
      ...properties.topics,
      ...tagLines.flatMap((value) => wikilinksIn(value).map(linkName)),
    ]),
    tags: unique([...properties.tags, ...noteTags(structure, end)]),
    headerTags,
    thesis: properties.thesis || valuesOf('thesis').some((value) => /^true$/i.test(value)),
  };
  return { header, lines: labelled };
}

function firstRead<T extends IsoDay | number>(
  values: readonly string[],
  read: (value: string) => T | null,
): T | null {
  for (const value of values) {
    const result = read(value);
    if (result !== null) return result;
  }
  return null;
}

/** The `#tags` the host found, so that those in code do not count, in order of their place. */
function noteTags(structure: NoteStructure, end: number): readonly string[] {
  return [...(structure.tags ?? [])]
    .filter(({ position }) => position.end.offset <= end)
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
    .map(({ tag }) => tag.replace(/^#/, ''));
}

function hashTagsIn(value: string): readonly string[] {
  return value
    .split(/[\s,，、]+/)
    .filter((part) => /^#[^#[\]]+$/.test(part))
    .map((part) => part.slice(1));
}

/** Each name once in its first spelling; Obsidian tells neither notes nor tags apart by case. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name !== '' && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
