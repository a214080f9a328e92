import { isHeadingLine } from '../note/source-locator';
import { skipListMarker } from './checkbox';

/** The start of a line: quote marks, indentation and, if it is a list item, its marker. */
export type LeadIn = ItemLead | TextLead;

interface Lead {
  /** Up to the last quote mark and the blank after it: `'> '`. */
  readonly quote: string;
  readonly depth: number;
  /** Blanks after the quote marks. */
  readonly indent: string;
  /** Width of `indent` with tab stops of 4. */
  readonly column: number;
  readonly rest: string;
}

interface TextLead extends Lead {
  readonly item: null;
}

/** The start of a list item. */
export interface ItemLead extends Lead {
  readonly item: ListMarker;
}

interface ListMarker {
  readonly marker: string;
  /** Column its children must reach (CommonMark 0.31, section 5.2). */
  readonly content: number;
}

/** Reads the start of a line; quote marks deeper than `mostQuotes` are left to `rest`. */
export function readLeadIn(line: string, mostQuotes = Infinity): LeadIn {
  const mark = /[ \t]*> ?/y;
  let start = 0;
  let depth = 0;
  while (depth < mostQuotes && mark.test(line)) {
    start = mark.lastIndex;
    depth++;
  }
  const inner = line.slice(start);
  const rest = withoutIndent(inner);
  const indent = inner.slice(0, inner.length - rest.length);
  const column = widthOf(indent, 0);
  const item = readItem(rest, column);
  return { quote: line.slice(0, start), depth, indent, column, rest, item };
}

/** What a list item says: its first line without marker and blanks. */
export function itemText({ rest, item }: LeadIn): string {
  return rest.slice(item?.marker.length).trim();
}

function withoutIndent(text: string): string {
  return text.replace(/^[ \t]+/, '');
}

/** The column reached by blanks that begin at a column. */
export function widthOf(blanks: string, from: number): number {
  let column = from;
  for (const char of blanks) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function readItem(rest: string, column: number): ListMarker | null {
  const end = skipListMarker(rest, 0);
  if (end === null) return null;
  const body = rest.slice(end);
  const text = withoutIndent(body);
  const blanks = body.slice(0, body.length - text.length);
  if (blanks === '' && text !== '') return null;
  const markerEnd = column + end;
  const padding = widthOf(blanks, markerEnd) - markerEnd;
  // More than four blanks make the item's text code, and then nobody asks for its content.
  const content = markerEnd + (text === '' ? 1 : padding);
  return { marker: rest.slice(0, end), content };
}

/** Whether a line without its indentation goes on with the paragraph above it. */
export function continuesParagraph({ rest, item }: LeadIn): boolean {
  return (
    rest !== '' && item === null && !isHeadingLine(rest) && !/^(?:```|~~~|[<>|]|%%|\$\$)/.test(rest)
  );
}
