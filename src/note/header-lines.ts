import type { HeaderWords } from './language/note-words';
import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';
import type { Line } from './lines';
import type { Outline } from './outline';

export type HeaderKey = keyof HeaderWords | 'thesis';

/** A labelled line of the header, for example `Date: 2025-10-08`. */
export interface HeaderLine {
  readonly line: number;
  readonly key: HeaderKey;
  /** What stands after the colon, trimmed. */
  readonly value: string;
}

const headerKeys: ReadonlyMap<string, HeaderKey> = new Map(
  lexicons.flatMap(({ note }) =>
    (Object.keys(note.header) as (keyof HeaderWords)[]).flatMap((key) =>
      note.header[key].map((label): [string, HeaderKey] => [label, key]),
    ),
  ),
);

/** What a header label or a property name means, in any of the languages; null when nothing. */
export function readHeaderKey(label: string): HeaderKey | null {
  const name = foldWords(label.trim());
  return name === 'thesis' ? 'thesis' : (headerKeys.get(name) ?? null);
}

/**
 * The header lines at the top of the note: after the properties, before or right after the first
 * level-1 heading. The header ends at the first line that is neither labelled, blank nor that heading.
 */
export function readHeaderLines(
  lines: readonly Line[],
  outline: Pick<Outline, 'headings'>,
  firstLine: number,
): readonly HeaderLine[] {
  const found: HeaderLine[] = [];
  const title = outline.headings[0];
  for (let at = firstLine; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    if (title?.level === 1 && title.line === at) continue;
    const header = readHeaderLine(text, at);
    if (!header) break;
    found.push(header);
  }
  return found;
}

/** Longest label the lexicons hold, with room for the marks of bold text. */
const longestLabel = 40;

function readHeaderLine(text: string, line: number): HeaderLine | null {
  const content = text.replace(/^\uFEFF/, '').trim();
  const colon = content.search(/[:：]/);
  if (colon < 1 || colon > longestLabel) return null;
  const key = readHeaderKey(content.slice(0, colon).replace(/[*_]/g, ''));
  if (!key) return null;
  // A second colon makes it a Dataview field (https://blacksmithgu.github.io/obsidian-dataview/annotation/add-metadata/).
  const value = content.slice(colon + 1).replace(/^:/, '');
  return { line, key, value: value.replace(/^[*_]{1,3}/, '').trim() };
}
