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

/** Reads the start of a line. */
export function readLeadIn(line: string): LeadIn {
  let at = 0;
  let quoteEnd = 0;
  let depth = 0;
  for (; line[at] === ' ' || line[at] === '\t' || line[at] === '>'; at++) {
    if (line[at] !== '>') continue;
    depth++;
    quoteEnd = line[at + 1] === ' ' ? at + 2 : at + 1;
  }
  const start = Math.min(quoteEnd, line.length);
  const indent = line.slice(start, Math.max(start, at));
  const column = widthOf(indent, 0);
  const rest = line.slice(start + indent.length);
  const lead: Lead = { quote: line.slice(0, start), depth, indent, column, rest };
  const item = readItem(rest, column);
  return item === null ? { ...lead, item } : { ...lead, item };
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
  let at = end;
  while (rest[at] === ' ' || rest[at] === '\t') at++;
  if (at === end && at < rest.length) return null;
  const markerEnd = column + end;
  const padding = widthOf(rest.slice(end, at), markerEnd) - markerEnd;
  const empty = at >= rest.length;
  return { marker: rest.slice(0, end), content: markerEnd + (empty || padding > 4 ? 1 : padding) };
}

/** Whether a line without its indentation goes on with the paragraph above it. */
export function continuesParagraph(lead: LeadIn): boolean {
  return (
    lead.rest !== '' &&
    lead.item === null &&
    !/^(?:#{1,6}(?:\s|$)|```|~~~|[<>|]|%%|\$\$)/.test(lead.rest)
  );
}
