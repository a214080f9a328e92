import type { EditOp } from '../../src/edit/edit-op';
import { NoteWriter } from '../../src/edit/apply/note-writer';
import { scanCheckbox } from '../../src/edit/checkbox';
import { splitLines } from '../../src/note/lines';
import type { MemoryFile } from './fault-vault';
import type { MemoryStore } from './memory-store';

/** A click on a task in a panel. */
export interface Click {
  readonly op: Extract<EditOp, { kind: 'tick' | 'untick' }>;
  /** The note as the panel knew it. */
  readonly seen: string;
}

export type ClickEnd = 'done' | 'refused' | 'not-confirmed';

/** A way to carry out clicks. `tellLost` is called with operations that did not stay. */
export type MakeStrategy = (
  store: MemoryStore,
  file: MemoryFile,
  tellLost: (ops: readonly EditOp[]) => void,
) => (click: Click) => Promise<ClickEnd>;

/** The desk's own way. */
export const guarded: MakeStrategy = (store, file, tellLost) => {
  const writer = new NoteWriter<MemoryFile>(store, (lost) => tellLost(lost.ops));
  return async ({ op }) => (await writer.apply(file, op)).kind;
};

/** Writes the note as it was when the panel was drawn, with the line changed. */
export const naiveWrite: MakeStrategy = (store, file) => async (click) => {
  const text = replaceLine(click.seen, click.op.target.source.number, click);
  await store.vault.modify(file, () => text, null);
  return 'done';
};

/** Reads, changes the first equal line, and writes in a second step. */
export const readThenModify: MakeStrategy = (store, file) => async (click) => {
  const text = new TextDecoder().decode(await store.vault.readBinary(file));
  const lines = splitLines(text);
  const number = lines.findIndex((line) => line.text === click.op.target.source.text);
  if (number === -1) return 'refused';
  await store.vault.modify(file, () => replaceLine(text, number, click), null);
  return 'done';
};

/** Changes whatever task stands on the line number that the panel knew. */
export const processByLineNumber: MakeStrategy = (store, file) => async (click) => {
  await store.process(file, (data) => replaceLine(data, click.op.target.source.number, click));
  return 'done';
};

function replaceLine(text: string, number: number, { op }: Click): string {
  const line = splitLines(text)[number];
  const box = line === undefined ? null : scanCheckbox(line.text);
  if (line === undefined || box === null) return text;
  const at = line.from + box.statusFrom;
  return text.slice(0, at) + (op.kind === 'tick' ? 'x' : ' ') + text.slice(at + 1);
}
