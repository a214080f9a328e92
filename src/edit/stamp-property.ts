import type { IsoDay } from '../note/iso-day';
import type { EditPlan } from './edit-plan';
import type { LineChange } from './line-change';
import { lineEndAt } from './line-change';
import type { NoteText } from './locate';
import type { RefusalReason } from './refusal';
import { refuse } from './refusal';
import { textAt } from './line-text';

/** A top-level `key: value` line of the properties. */
interface Property {
  readonly line: number;
  readonly key: string;
  /** Column just after the colon. */
  readonly valueFrom: number;
}

const stampKeys = ['reviewed', 'last-reviewed'];

/**
 * Plans `reviewed: <day>` in the YAML at the top, which ends at line `close`. An existing scalar is
 * replaced and its comment kept; anything that could mean something else to a YAML reader (twice the
 * same key, values over several lines, tabs, lines that are no `key: value`) is refused.
 */
export function planPropertyStamp(note: NoteText, close: number, day: IsoDay): EditPlan {
  const properties = readProperties(note, close);
  if (typeof properties === 'string') return refuse(properties);
  const [property, second] =
    stampKeys
      .map((name) => properties.filter(({ key }) => key === name))
      .find((found) => found.length > 0) ?? [];
  if (second !== undefined) return refuse('properties-duplicate');
  if (property !== undefined) return planValue(note, property, day);
  const end = lineEndAt(note.lines, close);
  const texts = [`reviewed: ${day}`];
  const insert: LineChange = { kind: 'insert', before: close, texts, end };
  return { ok: true, inert: 'properties', changes: [insert] };
}

function planValue(note: NoteText, { line, valueFrom }: Property, day: IsoDay): EditPlan {
  const text = textAt(note.lines, line);
  const below = textAt(note.lines, line + 1);
  if (/^(?: |- |-$)/.test(below)) return refuse('properties-multiline');
  const value = findScalar(text, valueFrom);
  if (value === null) return refuse('properties-unreadable');
  const { from, to } = value;
  const current = text.slice(from, to).replaceAll(/["']/g, '');
  if (current === day) return refuse('already-done');
  const insert = from === valueFrom ? ` ${day}` : day;
  return {
    ok: true,
    inert: 'properties',
    changes: [{ kind: 'within', line, splices: [{ from, to, insert }] }],
  };
}

/** The scalar after a colon, without the blanks around it and a comment; null for other values. */
function findScalar(text: string, valueFrom: number): { from: number; to: number } | null {
  let from = valueFrom;
  while (text[from] === ' ') from++;
  const rest = text.slice(from);
  if (rest.startsWith('#')) return { from: valueFrom, to: valueFrom };
  const quoted = /^(?:"[^"\\]*"|'[^']*')(?= *$| +#)/.exec(rest);
  if (quoted !== null) return { from, to: from + quoted[0].length };
  if (/^[&*!|>[\]{}%@`"',?-]/.test(rest) || rest.includes(': ')) return null;
  const comment = rest.indexOf(' #');
  const scalar = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  return { from, to: from + scalar.length };
}

function readProperties(note: NoteText, close: number): readonly Property[] | RefusalReason {
  const properties: Property[] = [];
  for (let line = 1; line < close; line++) {
    const text = textAt(note.lines, line);
    if (/^ +\t/.test(text)) return 'properties-unreadable';
    if (/^(?:$|#| |- |-$)/.test(text)) continue;
    const key =
      /^(?:"[^"\\]{1,80}"|'[^']{1,80}'|[^\s"'#:[\]{}&*!|>%@`,?-][^:#"']{0,80}):(?= |\t|$)/.exec(
        text,
      );
    if (key === null || text.includes('\t')) return 'properties-unreadable';
    const name = key[0].slice(0, -1).replaceAll(/["']/g, '').trim();
    properties.push({ line, key: name, valueFrom: key[0].length });
  }
  return opensQuote(note, properties) ? 'properties-unreadable' : properties;
}

/** Whether a quoted value goes on below its line, so that what looks like a key may be text. */
function opensQuote(note: NoteText, properties: readonly Property[]): boolean {
  return properties.some(({ line, valueFrom }) => {
    const value = textAt(note.lines, line).slice(valueFrom).trim();
    const mark = value[0];
    return (mark === '"' || mark === "'") && value.indexOf(mark, 1) === -1;
  });
}
