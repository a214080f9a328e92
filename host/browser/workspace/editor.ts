import { redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
  Editor,
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import type { PartOf } from '../base/part-of';
import { toOffset, toPosition } from './editor-positions';

/** Obsidian's `Editor` on CodeMirror 6. Lines end with LF, whatever the file has. Not here: `exec`. */
export class HostEditor implements PartOf<Editor, 'exec'> {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: EditorPosition, to = from): void {
    this.cm.dispatch({ changes: this.#toChange({ text: replacement, from, to }) });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selections, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x: number | null = null, y: number | null = null): void {
    if (x !== null) this.cm.scrollDOM.scrollLeft = x;
    if (y !== null) this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  /** All changes at once; their positions refer to the text before, the selections to the text after. */
  transaction(given: EditorTransaction): void {
    const changes = (given.changes ?? []).map((change) => this.#toChange(change));
    if (given.replaceSelection !== undefined) {
      const insert = given.replaceSelection;
      for (const { from, to } of this.cm.state.selection.ranges) changes.push({ from, to, insert });
    }
    const changeSet = this.cm.state.changes(changes);
    const after = changeSet.apply(this.cm.state.doc);
    const ranges = given.selections ?? (given.selection === undefined ? [] : [given.selection]);
    const toRange = ({ from, to = from }: EditorRangeOrCaret) =>
      EditorSelection.range(toOffset(after, from), toOffset(after, to));
    this.cm.dispatch({
      changes: changeSet,
      ...(ranges.length === 0 ? {} : { selection: EditorSelection.create(ranges.map(toRange)) }),
    });
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(position: EditorPosition): number {
    return toOffset(this.cm.state.doc, position);
  }

  offsetToPos(offset: number): EditorPosition {
    return toPosition(this.cm.state.doc, offset);
  }

  processLines<Value>(
    read: (line: number, text: string) => Value | null,
    write: (line: number, text: string, value: Value | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const changes: EditorChange[] = [];
    const { from, to } = this.cm.state.selection.main;
    const last = this.offsetToPos(to).line;
    for (let line = this.offsetToPos(from).line; line <= last; line += 1) {
      const text = this.getLine(line);
      if (ignoreEmpty && text.trim() === '') continue;
      const change = write(line, text, read(line, text));
      if (change !== undefined) changes.push(change);
    }
    this.transaction({ changes });
  }

  #toChange({ from, to = from, text }: EditorChange): { from: number; to: number; insert: string } {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }
}
