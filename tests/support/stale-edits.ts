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
 * `right` and `refused` are fine. So is `stand-in`: another line that reads the same got the tick, and
 * the note reads as it did, or that line is the only one that reads so, then and now, or the only one
 * of them that stands where the target stood, between the same lines and under the same heading. No
 * reader could tell it from the target. The others are failures.
 */
export type StaleResult = 'right' | 'refused' | 'stand-in' | 'wrong-line' | 'needless-refusal';

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
  if (hit.id === wanted.id) return 'right';
  const isStandIn =
    text === seen || isOnly(before, after, hit) || isInPlace(before, after, wanted, hit);
  return isStandIn ? 'stand-in' : 'wrong-line';
}

/** Whether no other line reads like it, neither then nor now. */
function isOnly(
  before: readonly HiddenLine[],
  after: readonly HiddenLine[],
  hit: HiddenLine,
): boolean {
  return [before, after].every(
    (lines) => lines.filter(({ text }) => text === hit.text).length === 1,
  );
}

/** Whether a line, and no other, stands now as the wanted one stood then. */
function isInPlace(
  before: readonly HiddenLine[],
  after: readonly HiddenLine[],
  wanted: HiddenLine,
  hit: HiddenLine,
): boolean {
  const place = placeOf(before, before.indexOf(wanted));
  const alike = after.filter((line, at) => line.text === hit.text && placeOf(after, at) === place);
  return alike.length === 1 && alike[0] === hit;
}

/** The nearest lines that are not blank and the heading above, as one text. */
function placeOf(lines: readonly HiddenLine[], at: number): string {
  const above = lines.slice(0, at).map(({ text }) => text);
  const below = lines.slice(at + 1).map(({ text }) => text);
  const isText = (text: string): boolean => text !== '';
  const heading = above.findLast((text) => text.startsWith('## '));
  return JSON.stringify([above.findLast(isText), below.find(isText), heading]);
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
