import type { TakenField } from './field-at-end';

/** A Dataview inline field, `[key:: value]` or `(key:: value)`, and where it stands. */
export interface DataviewField {
  readonly key: string;
  readonly value: string;
  /** Offsets of the opening bracket and just after the closing one. */
  readonly from: number;
  readonly to: number;
}

/** Longest key looked for, so that the search stays linear on lines full of brackets. */
const longestKey = 40;
/** Longest field. */
const longestField = 400;

/** All inline fields of a line, in order. Links (`[[…]]`) and code are not told apart from text. */
export function readDataviewFields(line: string): readonly DataviewField[] {
  const fields: DataviewField[] = [];
  for (let marks = line.indexOf('::'); marks >= 0;) {
    const field = readFieldAround(line, marks, fields.at(-1)?.to ?? 0);
    if (field) fields.push(field);
    marks = line.indexOf('::', field?.to ?? marks + 2);
  }
  return fields;
}

function readFieldAround(line: string, marks: number, earliest: number): DataviewField | null {
  let open = marks - 1;
  const limit = Math.max(earliest, marks - longestKey);
  while (open >= limit && !'[(])'.includes(line.charAt(open))) open--;
  const bracket = open >= limit ? line.charAt(open) : '';
  if (bracket !== '[' && bracket !== '(') return null;
  const close = findClose(line, marks + 2, bracket);
  const key = line.slice(open + 1, marks).trim();
  if (close < 0 || key === '') return null;
  return { key, value: line.slice(marks + 2, close).trim(), from: open, to: close + 1 };
}

/** Values may hold balanced brackets of the same kind: `[link:: [[note]]]`. */
function findClose(line: string, from: number, bracket: '[' | '('): number {
  const closing = bracket === '[' ? ']' : ')';
  const end = Math.min(line.length, from + longestField);
  let depth = 0;
  for (let at = from; at < end; at++) {
    const character = line.charAt(at);
    if (character === bracket) depth++;
    else if (character === closing && depth-- === 0) return at;
  }
  return -1;
}

/** A line without its inline fields. */
export function withoutDataviewFields(line: string, fields: readonly DataviewField[]): string {
  let text = '';
  let at = 0;
  for (const field of fields) {
    text += line.slice(at, field.from);
    at = field.to;
  }
  return text + line.slice(at);
}

/** Takes `[key:: value]` off the end of a task's body, with a comma behind it if there is one. */
export function takeDataviewField(body: string, key: string, value: RegExp): TakenField | null {
  const end = body.endsWith(',') ? body.slice(0, -1).trimEnd().length : body.length;
  const close = body.charAt(end - 1);
  if (close !== ']' && close !== ')') return null;
  const open = body.lastIndexOf(close === ']' ? '[' : '(', end - 1);
  const inside = open < 0 ? '' : body.slice(open + 1, end - 1).trim();
  if (!inside.startsWith(`${key}::`)) return null;
  const found = inside.slice(key.length + 2).trim();
  return value.test(found) ? { value: found, rest: body.slice(0, open).trim() } : null;
}
