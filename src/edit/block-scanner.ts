import { isHeadingLine } from '../note/source-locator';
import { skipListMarker } from './checkbox';
import { endsHtml } from './html-block';
import type { InertKind } from './inert-kind';
import type { LeafBlock } from './leaf-block';
import { closesFence, isThematicBreak, openLeaf } from './leaf-block';

/** A quote, or a list item with the width its content is indented by. */
type Container = 'quote' | number;

/** A place in a line: column counted with tab stops of 4, less what containers have used up. */
interface Cursor {
  readonly line: string;
  at: number;
  column: number;
  base: number;
}

/** Reads a note line by line and says which lines are inert. */
export class BlockScanner {
  private containers: Container[] = [];
  private block: LeafBlock | null = null;
  private paragraph = false;

  /** Takes the next line of the note. */
  next(text: string): InertKind | null {
    const line = withoutTrailingBlanks(text);
    const cursor: Cursor = { line, at: 0, column: 0, base: 0 };
    const matched = this.matchContainers(cursor);
    const all = matched === this.containers.length;
    if (this.block !== null) {
      if (all) return this.continueBlock(this.block, line.slice(cursor.at));
      this.block = null;
    }
    return this.startBlock(cursor, matched);
  }

  private matchContainers(cursor: Cursor): number {
    let matched = 0;
    for (const container of this.containers) {
      skipBlanks(cursor);
      const blank = cursor.at >= cursor.line.length;
      const indent = cursor.column - cursor.base;
      if (container === 'quote') {
        if (indent > 3 || cursor.line[cursor.at] !== '>') break;
        takeQuoteMark(cursor);
      } else if (!blank) {
        if (indent < container) break;
        cursor.base += container;
      }
      matched++;
    }
    skipBlanks(cursor);
    return matched;
  }

  private continueBlock(block: LeafBlock, rest: string): InertKind | null {
    if (block.kind === 'fence') {
      if (closesFence(rest, block.mark, block.length)) this.block = null;
    } else if (block.kind === 'html') {
      const ended = endsHtml(block.end, rest);
      if (ended) this.block = null;
      if (ended && block.end === 'blank') return null;
    } else if (rest.includes(block.mark)) {
      this.block = null;
    }
    return block.kind;
  }

  private startBlock(cursor: Cursor, matchedAtFirst: number): InertKind | null {
    let matched = matchedAtFirst;
    const lazy = this.paragraph && matched < this.containers.length;
    let fresh = false;
    for (;;) {
      const rest = cursor.line.slice(cursor.at);
      const indent = cursor.column - cursor.base;
      if (rest === '') {
        this.containers.length = matched;
        this.paragraph = false;
        return null;
      }
      const inParagraph = this.paragraph && !fresh;
      if (indent > 3) {
        if (inParagraph) return null;
        this.containers.length = matched;
        return 'code';
      }
      const container = this.openContainer(cursor, inParagraph && !lazy);
      if (container === null) return this.startLeaf(rest, matched, inParagraph, lazy && !fresh);
      this.containers.length = matched;
      this.containers.push(container);
      matched++;
      fresh = true;
    }
  }

  private openContainer(cursor: Cursor, interrupts: boolean): Container | null {
    if (cursor.line[cursor.at] === '>') {
      takeQuoteMark(cursor);
      skipBlanks(cursor);
      return 'quote';
    }
    return isThematicBreak(cursor.line, cursor.at) ? null : openItem(cursor, interrupts);
  }

  private startLeaf(
    rest: string,
    matched: number,
    inParagraph: boolean,
    lazy: boolean,
  ): InertKind | null {
    const block = openLeaf(rest, inParagraph);
    if (block !== null) {
      this.containers.length = matched;
      this.paragraph = false;
      this.block = block.closed ? null : block.block;
      return block.block.kind;
    }
    if (isHeadingLine(rest) || isThematicBreak(rest, 0)) {
      this.containers.length = matched;
      this.paragraph = false;
    } else {
      if (!lazy) this.containers.length = matched;
      this.paragraph = true;
    }
    return null;
  }
}

function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const char = cursor.line[cursor.at];
    if (char === ' ') cursor.column++;
    else if (char === '\t') cursor.column += 4 - (cursor.column % 4);
    else return;
    cursor.at++;
  }
}

function takeQuoteMark(cursor: Cursor): void {
  cursor.at++;
  cursor.column++;
  cursor.base = cursor.column;
  const next = cursor.line[cursor.at];
  if (next === ' ' || next === '\t') cursor.base++;
}

function openItem(cursor: Cursor, interrupts: boolean): number | null {
  const indent = cursor.column - cursor.base;
  const after = skipListMarker(cursor.line, cursor.at);
  if (after === null) return null;
  const next = cursor.line[after];
  const empty = next === undefined;
  if (!empty && next !== ' ' && next !== '\t') return null;
  const marker = cursor.line.slice(cursor.at, after);
  if (interrupts && (empty || (marker.length > 1 && Number.parseInt(marker, 10) !== 1)))
    return null;
  cursor.column += after - cursor.at;
  cursor.at = after;
  const markerEnd = cursor.column;
  skipBlanks(cursor);
  const padding = cursor.column - markerEnd;
  const width = indent + marker.length + (empty || padding > 4 ? 1 : padding);
  cursor.base += width;
  return width;
}

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(0, end);
}
