import { editNote } from '../../src/edit/edit';
import type { EditOp } from '../../src/edit/edit-op';
import { hashText } from '../../src/note/hash-text';
import type { IsoDay } from '../../src/note/iso-day';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';
import { SeededRandom } from './seeded-random';

/** A line with an identity that no text shows. */
interface HiddenLine {
  readonly id: number;
  readonly text: string;
}

/** `right` and `refused` are fine; the others are failures. */
export type StaleResult = 'right' | 'refused' | 'wrong-line' | 'needless-refusal';

/** Lines that are alike on purpose: twins, and twins of twins. */
const alike = ['- [ ] same', '- [ ] same', '- [ ] alike', '  - [ ] same'];

/** Makes a note, lets others change it, and clicks a line as it was seen before. */
export function clickStale(seed: number): StaleResult {
  const random = new SeededRandom(seed);
  let lastId = 0;
  const fresh = (): HiddenLine => {
    const id = ++lastId;
    const dice = random.next();
    if (dice < 0.15) return { id, text: random.pick(alike) };
    if (dice < 0.55) return { id, text: `- [ ] task ${id}` };
    if (dice < 0.65) return { id, text: `## Part ${id}` };
    return { id, text: dice < 0.8 ? '' : `words ${id}` };
  };
  const before = Array.from({ length: 4 + random.below(14) }, fresh);
  before.push({ id: ++lastId, text: '- [ ] last' });
  const seen = textOf(before);
  const wanted = random.pick(before.filter((line) => line.text.includes('[ ]')));
  const source = createSourceLocator(splitLines(seen))(before.indexOf(wanted));
  const after = disturb(before, random, fresh);
  const day = '2026-03-31' as IsoDay;
  const target = { source, noteHash: hashText(seen) };
  const op: EditOp = { kind: 'tick', target, day, format: 'emoji' };
  const text = textOf(after);
  const result = editNote(text, op);
  if (!result.ok) {
    const isUnique = source.count === 1 && after.filter((l) => l.text === wanted.text).length === 1;
    return isUnique && after.includes(wanted) ? 'needless-refusal' : 'refused';
  }
  const changed = splitLines(result.text).findIndex((line, at) => line.text !== after[at]?.text);
  const hit = after[changed];
  if (hit === undefined || hit.text !== wanted.text) return 'wrong-line';
  return isOtherTwin(before, after, changed, wanted) ? 'wrong-line' : 'right';
}

/**
 * Whether another line of the note as it was seen got the tick. Equal lines with nothing but blank
 * lines between are the same to every reader, and a copy is the line it was copied from.
 */
function isOtherTwin(
  before: readonly HiddenLine[],
  after: readonly HiddenLine[],
  changed: number,
  wanted: HiddenLine,
): boolean {
  const hit = after[changed];
  if (hit === undefined || !before.some((line) => line.id === hit.id)) return false;
  let from = changed;
  let to = changed;
  const isInRun = (line: HiddenLine | undefined): boolean =>
    line?.text === wanted.text || line?.text === '';
  while (isInRun(after[from - 1])) from--;
  while (isInRun(after[to + 1])) to++;
  return !after.slice(from, to + 1).some((line) => line.id === wanted.id);
}

function disturb(
  before: readonly HiddenLine[],
  random: SeededRandom,
  fresh: () => HiddenLine,
): readonly HiddenLine[] {
  const lines = [...before];
  for (let edits = random.below(7); edits > 0; edits--) {
    const at = random.below(lines.length);
    const line = lines[at];
    const dice = random.next();
    if (line === undefined || dice < 0.35) lines.splice(at, 0, fresh());
    else if (dice < 0.55) lines.splice(at, 1);
    else if (dice < 0.7) lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1));
    else if (dice < 0.85) lines[at] = { id: line.id, text: `${line.text}!` };
    else lines.splice(random.below(lines.length), 0, line);
  }
  return lines;
}

const textOf = (lines: readonly HiddenLine[]): string => lines.map((line) => line.text).join('\n');
