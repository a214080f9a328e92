import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';
import type { FieldKeys, FieldWords } from './language/note-words';

export type FieldKind = 'due' | 'target' | 'status' | 'index';

/** In order of precedence: `target date` is a date, `target status` a status. */
const fieldKinds: readonly FieldKind[] = ['index', 'status', 'due', 'target'];

const fieldWords: readonly FieldWords[] = lexicons.map(({ note }) => note.fields);
const doneWords = fieldWords.flatMap(({ done }) => done);
const measures: ReadonlySet<string> = new Set(fieldWords.flatMap((fields) => fields.measures));
const longestKey = 24;

/** What the key of a `Due: …` line means; only whole keys count. */
export function readFieldKind(key: string): Exclude<FieldKind, 'index'> | null {
  const name = foldWords(key.trim());
  const kind = fieldKinds.find((each) => hasExact(each, name));
  return kind === undefined || kind === 'index' ? null : kind;
}

/** What the header of a table column means, in brackets aside; null for a column of text. */
export function readColumnKind(header: string): FieldKind | null {
  const name = columnName(header);
  return (
    fieldKinds.find((kind) => hasExact(kind, name)) ??
    fieldKinds.find((kind) => keysOf(kind).some(({ parts }) => parts.some(isPartOf(name)))) ??
    null
  );
}

/** Whether a column of that header states targets if another one says of what: `Metric`, `指标`. */
export function namesMeasure(header: string): boolean {
  return measures.has(columnName(header));
}

function columnName(header: string): string {
  return foldWords(header)
    .replace(/[（(][^（()）]{0,60}[)）]/g, '')
    .replace(/[?？:：]\s*$/, '')
    .trim();
}

/** A line of the form `Due: end of 2026`, bold or not. */
export interface FieldLine {
  readonly kind: Exclude<FieldKind, 'index'>;
  readonly value: string;
}

/** Reads a field from the plain text of a line, or null. */
export function readFieldLine(text: string): FieldLine | null {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > longestKey) return null;
  const kind = readFieldKind(text.slice(0, colon));
  const value = text.slice(colon + 1).trim();
  return kind === null ? null : { kind, value };
}

/** All fields of a line that begins with one: `Due: Q3 2026 | Status: done` has two. */
export function readFieldLines(text: string): readonly FieldLine[] {
  const found: FieldLine[] = [];
  let from = 0;
  for (const { 0: separator, index } of [...text.matchAll(/[;；|｜•·,，/]\s{0,9}/g), end(text)]) {
    const next = index + separator.length;
    const isField = readFieldLine(text.slice(next, next + longestKey + 2)) !== null;
    if (!isField && index < text.length) continue;
    const field = readFieldLine(text.slice(from, index));
    if (field === null && from === 0) return [];
    if (field !== null) found.push(field);
    from = next;
  }
  return found;
}

const end = (text: string): { readonly 0: string; readonly index: number } => ({
  0: '',
  index: text.length,
});

/**
 * Whether a status says done: `Done`, `done in May`, `已完成`, `виконано ✅`. `not done` and `done 50%` do
 * not.
 */
export function saysDone(status: string): boolean {
  const text = foldWords(status.trim());
  if (/[✅✔]/u.test(text) || text === '[x]') return true;
  return doneWords.some(
    (word) =>
      text.startsWith(word) &&
      /^\s*(?:$|[\p{P}\p{S}]|\d{4}|(?:in|on|early|ahead|у|в|на)\s(?!progress))/u.test(
        text.slice(word.length),
      ),
  );
}

function keysOf(kind: FieldKind): readonly FieldKeys[] {
  return fieldWords.map((fields) => fields[kind]);
}

function hasExact(kind: FieldKind, name: string): boolean {
  return keysOf(kind).some(({ exact }) => exact.includes(name));
}

/** Parts begin at a word, and Latin ones end there too: `date` is in `due date`, not in `update`. */
function isPartOf(name: string): (part: string) => boolean {
  return (part) => {
    const at = name.indexOf(part);
    if (at < 0) return false;
    if (/^[\u3400-\u9fff]/.test(part)) return true;
    const latin = /^[a-z]/.test(part);
    const after = name.charAt(at + part.length);
    return !/\p{L}/u.test(name.charAt(at - 1)) && !(latin && /\p{L}/u.test(after) && after !== 's');
  };
}
