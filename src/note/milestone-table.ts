import type { FieldKind } from './field-keys';
import { namesMeasure, readColumnKind } from './field-keys';
import { plainText } from './inline-text';
import type { IsoDay } from './iso-day';
import { findDates } from './language/find-dates';
import type { Line } from './lines';
import type { MilestoneDraft, StatedFields } from './milestone-draft';
import { isDone, readStatement } from './milestone-draft';
import type { MilestoneGroup } from './milestone-group';
import { readMilestoneText } from './milestone-text';
import { isDelimiterRow, splitCells } from './table-rows';

/**
 * Every body row of a table is a milestone: its text stands in the first column that holds no index,
 * date, target or status; the other columns say what their headers say.
 */
export function readMilestoneTable(
  rows: readonly Line[],
  group: MilestoneGroup | null,
  anchor: IsoDay,
): readonly MilestoneDraft[] {
  const [header, delimiter, ...body] = rows;
  if (!header || !delimiter || !isDelimiterRow(delimiter.text)) return [];
  const cells = body.map((row) => splitCells(row.text));
  const titles = splitCells(header.text).map(plainText);
  const kinds = readKinds(titles, cells, anchor);
  const textColumn = findTextColumn(kinds);
  return body.flatMap((row, index) => {
    const own = cells[index] ?? [];
    const { task, words } = readCheckbox(own[textColumn] ?? '');
    const text = readMilestoneText(words);
    if (text.text === '') return [];
    const stated = statedBy(own, kinds);
    const { target, promised } = readStatement(text, stated, anchor);
    return {
      line: row.number,
      shape: 'table' as const,
      group: group?.name ?? null,
      text: text.text,
      target,
      promised: promised ?? group?.deadline ?? null,
      done: isDone(text, stated, task),
      entries: [],
    };
  });
}

/** Parts a cell such as `[x] 400 vans` into the mark of its checkbox, if it has one, and the rest. */
function readCheckbox(cell: string): { readonly task: string | null; readonly words: string } {
  const mark = String.fromCodePoint(cell.codePointAt(1) ?? 0);
  const after = 1 + mark.length;
  const isBox = cell.startsWith('[') && cell[after] === ']';
  const words = isBox ? cell.slice(after + 1).trimStart() : cell;
  if (!isBox || words.length === cell.length - after - 1) return { task: null, words: cell };
  return { task: mark, words };
}

function statedBy(cells: readonly string[], kinds: Kinds): StatedFields {
  const valueOf = (kind: FieldKind): string | null => {
    const cell = cells[kinds.indexOf(kind)];
    return cell === undefined || cell === '' ? null : cell;
  };
  const due = valueOf('due');
  const dueText = due === null ? null : readMilestoneText(due);
  const target = valueOf('target');
  return {
    due: dueText?.due?.day ?? dueText?.text ?? null,
    target: target === null ? null : plainText(target),
    status: valueOf('status'),
  };
}

type Kinds = readonly (FieldKind | null)[];

function readKinds(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  anchor: IsoDay,
): Kinds {
  const named: Kinds = titles.map(readColumnKind);
  const guessed = named.map((kind, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    if (kind !== null || cells.length === 0) return kind;
    if (!named.includes('due') && holdDates(cells, anchor)) return 'due';
    return guessKind(cells);
  });
  const text = guessed.indexOf(null);
  const measure = guessed.includes('target')
    ? -1
    : titles.findIndex((title, at) => at > text && guessed[at] === null && namesMeasure(title));
  return guessed.map((kind, column) => (column === measure && text >= 0 ? 'target' : kind));
}

/** The first column of another kind, or else what comes nearest to a text. */
function findTextColumn(kinds: Kinds): number {
  const text = kinds.indexOf(null);
  return text >= 0 ? text : Math.max(0, kinds.indexOf('target'));
}

/** Whether cells hold dates or periods and nothing else, apart from short words such as `tbd`. */
function holdDates(cells: readonly string[], anchor: IsoDay): boolean {
  const others = cells.filter((cell) => !isDate(cell, anchor));
  const areOpen = others.every((cell) => cell.length <= longestOpen && !/\d/.test(cell));
  return areOpen && others.length * 2 < cells.length;
}

function isDate(cell: string, anchor: IsoDay): boolean {
  const words = plainText(cell.slice(0, longestDate + 1));
  const dates = words.length <= longestDate ? findDates(words, anchor) : [];
  const rest = dates.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    words,
  );
  return dates.some(({ period }) => period !== null) && !/[\p{L}\p{N}]/u.test(rest);
}

/** Longest cells, in code units, that may hold a date only or say that there is none yet. */
const longestDate = 40;
const longestOpen = 12;

/** A column without a telling header that holds only numbers or only marks. */
function guessKind(cells: readonly string[]): FieldKind | null {
  if (cells.every((cell) => /^#?\d{1,3}[.)]?$/.test(cell))) return 'index';
  return cells.every((cell) => /^(?:\[.?\]|[^\p{L}\p{N}]{1,4})$/u.test(cell)) ? 'status' : null;
}
