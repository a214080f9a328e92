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

/**
 * `right` and `refused` are fine, and so is `twin-in-place`: an equal line moved to exactly where the
 * target stood, under the same heading and between the same lines, which no reader could tell from
 * it. The others are failures.
 */
export type StaleResult = 'right' | 'refused' | 'twin-in-place' | 'wrong-line' | 'needless-refusal';

/** Makes a note, lets others change it, and clicks a line as it was seen before. */
export function clickStale(seed: number): StaleResult {
  const random = new SeededRandom(seed);
  let lastId = 0;
  const fresh = (): HiddenLine => {
    const id = ++lastId;
    const dice = random.next();
    if (dice < 0.55) return { id, text: `- [ ] task ${id}` };
    if (dice < 0.65) return { id, text: `## Part ${id}` };
    return { id, text: dice < 0.8 ? '' : `words ${id}` };
  };
  const before = Array.from({ length: 4 + random.below(14) }, fresh);
  before.push({ id: ++lastId, text: '- [ ] last' });
  // Twins: two tasks that read the same, anywhere in half of the notes.
  for (let twins = random.chance(0.5) ? 2 : 0; twins > 0; twins--) {
    before.splice(random.below(before.length), 0, { id: ++lastId, text: '- [ ] same' });
  }
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
  if (!isOtherTwin(before, after, changed, wanted)) return 'right';
  const now = createSourceLocator(splitLines(text))(changed);
  const isInPlace =
    now.previous === source.previous && now.next === source.next && now.heading === source.heading;
  return isInPlace ? 'twin-in-place' : 'wrong-line';
}

/**
 * Whether another line of the note as it was seen got the tick. Equal lines with nothing but blank
 * lines between are the same to every reader, and a copy that stands where the
 * line stood is the line.
 */
function isOtherTwin(
  before: readonly HiddenLine[],
  after: readonly HiddenLine[],
  changed: number,
  wanted: HiddenLine,
): boolean {
  const hit = after[changed];
  if (hit === undefined || !before.some((line) => line.id === hit.id)) return false;
  const runNow = runAround(after, changed);
  const runThen = runAround(
    before,
    before.findIndex((line) => line.id === wanted.id),
  );
  return !runNow.includes(wanted.id) && !runThen.includes(hit.id);
}

/** Ids of the equal and blank lines around a line. */
function runAround(lines: readonly HiddenLine[], at: number): readonly number[] {
  const isInRun = (number: number): boolean =>
    lines[number]?.text === lines[at]?.text || lines[number]?.text === '';
  let from = at;
  let to = at;
  while (isInRun(from - 1)) from--;
  while (isInRun(to + 1)) to++;
  return lines.slice(from, to + 1).map((line) => line.id);
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
    else lines.splice(random.below(lines.length), 0, { ...fresh(), text: line.text });
  }
  return lines;
}

const textOf = (lines: readonly HiddenLine[]): string => lines.map((line) => line.text).join('\n');
