import { readFieldLine } from './field-keys';
import type { Line } from './lines';
import type { ListItem } from './list-tree';
import { readMilestoneLine } from './milestone-line';
import type { MilestoneText } from './milestone-text';
import { readMilestoneText } from './milestone-text';
import type { Outline, OutlineBlock } from './outline';

/** A part of a note as the reader of milestones walks over it, in reading order. */
export type NotePart =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: number;
      readonly text: MilestoneText;
    }
  /** A line of a paragraph that is only bold and/or ends with a colon. */
  | { readonly kind: 'label'; readonly line: number; readonly text: MilestoneText }
  /** Any other line of a paragraph or quote. */
  | { readonly kind: 'prose'; readonly line: number; readonly text: MilestoneText }
  /** A list item without a parent; the others hang below it. */
  | { readonly kind: 'item'; readonly line: number; readonly item: ListItem }
  | { readonly kind: 'table'; readonly line: number; readonly rows: readonly Line[] };

export type PartOf<K extends NotePart['kind']> = Extract<NotePart, { kind: K }>;

export function readParts(
  lines: readonly Line[],
  outline: Outline,
  items: ReadonlyMap<number, ListItem>,
): readonly NotePart[] {
  const parts: NotePart[] = outline.headings.map(({ line, level, text }) => ({
    kind: 'heading',
    line,
    level,
    text: readMilestoneText(text),
  }));
  for (const block of outline.blocks) {
    if (block.type === 'table') {
      const rows = lines.slice(block.first, block.last + 1);
      parts.push({ kind: 'table', line: block.first, rows });
    } else if (block.type === 'paragraph' || isQuote(block)) {
      parts.push(...readParagraph(lines, block, items));
    }
  }
  for (const item of items.values()) {
    if (!item.parent) parts.push({ kind: 'item', line: item.line, item });
  }
  return parts.sort((a, b) => a.line - b.line);
}

function isQuote({ type }: OutlineBlock): boolean {
  return type === 'blockquote' || type === 'callout';
}

function readParagraph(
  lines: readonly Line[],
  block: OutlineBlock,
  items: ReadonlyMap<number, ListItem>,
): readonly NotePart[] {
  const parts: NotePart[] = [];
  let inItem = false;
  for (const line of lines.slice(block.first, block.last + 1)) {
    const content = line.text.replace(/^[\s>]+/, '').trimEnd();
    if (items.has(line.number)) {
      inItem = true;
    } else if (content === '' || (isQuote(block) && content.startsWith('[!'))) {
      inItem = false;
    } else {
      const part = readProse(content, line.number);
      // Text right below an item continues it; a label begins something new.
      if (part.kind === 'label') inItem = false;
      if (!inItem) parts.push(part);
    }
  }
  return parts;
}

function readProse(content: string, line: number): NotePart {
  if (!maySaySomething(content)) {
    const text = { text: content, strong: false, done: false, due: null, fields: [] };
    return { kind: 'prose', line, text };
  }
  const text = readMilestoneText(content);
  return { kind: isLabel(text) ? 'label' : 'prose', line, text };
}

/** Longest line that may be a label, and longest that may say `Milestone: …`, in code units. */
const longestLabel = 300;
const longestLine = 2000;

/** Whether a line may be a label or begin with one. Most prose does not, and needs no closer look. */
function maySaySomething(content: string): boolean {
  if (/^(?:<|https?:)/.test(content)) return false;
  const colon = content.search(/[:：]/);
  if (colon >= 0 && colon <= 40) return content.length <= longestLine;
  if (content.length > longestLabel) return false;
  return /\*\*|__/.test(content) || /[:：][^:：]{0,40}$/.test(content);
}

/**
 * Only bold, or ending with a colon. Bold lines that say `Milestone: …` or `Due: …` are what they say.
 */
function isLabel({ text, strong }: MilestoneText): boolean {
  if (endsWithColon(text)) return true;
  const says = readMilestoneLine(text) ?? readFieldLine(text)?.value;
  return text !== '' && strong && says === undefined;
}

export function endsWithColon(text: string): boolean {
  return /[:：]$/.test(text);
}

/** The name of a label or group: its text without the colon. */
export function labelName(text: string): string {
  return (endsWithColon(text) ? text.slice(0, -1) : text).trim();
}
