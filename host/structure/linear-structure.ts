import type { CachedMetadata } from 'obsidian';
import { finishDraft, newDraft } from './draft';
import type { Draft } from './draft';
import { readProperties } from './frontmatter';
import { mapLines } from './line-map';
import type { LineMap } from './line-map';
import { collectLineEntries } from './linear-inline';
import { matchItem, openList, readItem } from './linear-list';
import type { OpenList } from './linear-list';
import { openRawBlock } from './linear-raw-block';
import type { RawBlock } from './linear-raw-block';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const CALLOUT = /^>[ \t]{0,9}\[![^\]]{1,200}\]/;
const YAML_FENCE = /^---[ \t]{0,99}$/;

interface Scan {
  readonly text: string;
  readonly lines: LineMap;
  readonly draft: Draft;
  raw: { readonly block: RawBlock; readonly isQuoted: boolean } | null;
  section: { readonly type: string; readonly from: number; to: number } | null;
  list: OpenList | null;
}

/**
 * The structure of a note too long or too hostile for the full parser, in linear time and constant
 * stack. It lists properties, headings, sections, list items with their tasks and parents, wikilinks
 * and tags; Markdown links, footnotes, block ids, tables and setext headings it leaves out.
 * `shift` is as for `mapLines`.
 */
export function readLinearStructure(text: string, shift: number): CachedMetadata {
  const lines = mapLines(text, shift);
  const draft = newDraft();
  const scan: Scan = { text, lines, draft, raw: null, section: null, list: null };
  const first = readYaml(scan);
  for (let number = first; number < lines.starts.length; number++) {
    const from = lines.starts[number] ?? 0;
    const line = lineText(scan, number);
    if (!readRawLine(scan, line, from)) readLine(scan, line, from, number);
  }
  closeSection(scan);
  return finishDraft(draft);
}

function lineText(scan: Scan, number: number): string {
  const from = scan.lines.starts[number] ?? 0;
  let to = scan.lines.starts[number + 1] ?? scan.text.length;
  while (
    to > from &&
    (scan.text.charCodeAt(to - 1) === 10 || scan.text.charCodeAt(to - 1) === 13)
  ) {
    to -= 1;
  }
  return scan.text.slice(from, to);
}

/** Reads the properties at the top; returns the number of the first line after them. */
function readYaml(scan: Scan): number {
  const { lines, draft, text } = scan;
  if (!YAML_FENCE.test(lineText(scan, 0))) return 0;
  for (let number = 1; number < lines.starts.length; number++) {
    const line = lineText(scan, number);
    if (!YAML_FENCE.test(line)) continue;
    const from = lines.starts[number] ?? 0;
    const position = lines.span(0, from + line.length);
    draft.sections.push({ type: 'yaml', position });
    draft.properties = readProperties(text.slice(lines.starts[1] ?? 0, from), position);
    return number + 1;
  }
  return 0;
}

/** Takes a line into the open raw block; false when none is open, or its quote has ended. */
function readRawLine(scan: Scan, line: string, from: number): boolean {
  const { raw, section } = scan;
  if (raw === null) return false;
  const quote = raw.isQuoted ? quoteLength(line) : 0;
  if (raw.isQuoted && quote === 0) {
    scan.raw = null;
    return false;
  }
  extend(scan, from + line.length);
  if (!raw.block.isLast(line.slice(quote))) return true;
  scan.raw = null;
  if (section?.type === raw.block.type) closeSection(scan);
  return true;
}

function readLine(scan: Scan, line: string, from: number, number: number): void {
  const to = from + line.length;
  const quote = line.slice(0, quoteLength(line));
  const content = line.slice(quote.length);
  if (content.trim() === '' && quote === '') {
    if (scan.section?.type !== 'list') closeSection(scan);
    return;
  }
  const heading = HEADING.exec(content);
  const item = heading ? null : matchItem(content);
  const raw = openRawBlock(content);
  if (quote !== '') openSection(scan, CALLOUT.test(line) ? 'callout' : 'blockquote', from, to);
  else if (heading) openSection(scan, 'heading', from, to);
  else if (raw && !isInItem(scan, line)) openSection(scan, raw.type, from, to);
  else if (item) openSection(scan, 'list', from, to);
  else if (isText(scan)) extendText(scan, line, from);
  else openSection(scan, 'paragraph', from, to);

  if (raw) {
    if (!raw.isLast(content.trimStart().slice(2)))
      scan.raw = { block: raw, isQuoted: quote !== '' };
    else if (quote === '' && !isInItem(scan, line)) closeSection(scan);
    return;
  }
  if (heading) addHeading(scan, content, heading[1]?.length ?? 1, from + quote.length);
  if (item) {
    scan.list ??= openList(number);
    const position = { lines: scan.lines, from: from + quote.length, number };
    scan.draft.listItems.push(readItem(scan.list, content, item, position));
  }
  collectLineEntries(scan.text, scan.lines, scan.draft, from + quote.length, to);
  if (heading && quote === '') closeSection(scan);
}

/** An indented line below a list item belongs to the item. */
function isInItem(scan: Scan, line: string): boolean {
  return scan.section?.type === 'list' && /^\s/.test(line);
}

function isText({ section }: Scan): boolean {
  return section?.type === 'list' || section?.type === 'paragraph';
}

/** How many characters the quote marks of a line take, each with one space after it. */
function quoteLength(line: string): number {
  let length = 0;
  for (let at = 0; at - length <= 3; at++) {
    const character = line.charAt(at);
    if (character === '>') {
      length = line.charAt(at + 1) === ' ' ? at + 2 : at + 1;
      at = length - 1;
    } else if (character !== ' ') break;
  }
  return length;
}

/** Opens a section, or goes on with the open one when it is of the same kind. */
function openSection(scan: Scan, type: string, from: number, to: number): void {
  const open = scan.section?.type;
  const goesOn =
    type !== 'heading' && (open === type || (open === 'callout' && type === 'blockquote'));
  if (goesOn) {
    extend(scan, to);
    return;
  }
  closeSection(scan);
  scan.section = { type, from, to };
}

function extend(scan: Scan, to: number): void {
  if (scan.section !== null) scan.section.to = to;
}

/** Goes on with a paragraph, or with a list when the line is indented or follows at once. */
function extendText(scan: Scan, line: string, from: number): void {
  const section = scan.section;
  const isNextLine =
    section !== null && scan.lines.lineOf(section.to) + 1 === scan.lines.lineOf(from);
  if (isNextLine || /^\s/.test(line)) extend(scan, from + line.length);
  else openSection(scan, 'paragraph', from, from + line.length);
}

function closeSection(scan: Scan): void {
  const { section } = scan;
  if (section !== null) {
    const position = scan.lines.span(section.from, section.to);
    scan.draft.sections.push({ type: section.type, position });
  }
  scan.section = null;
  scan.raw = null;
  scan.list = null;
}

function addHeading(scan: Scan, content: string, level: number, from: number): void {
  const heading = content.trimStart().slice(level).trim();
  const position = scan.lines.span(from, from + content.length);
  scan.draft.headings.push({ heading, level, position });
}
