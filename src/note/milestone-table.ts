import type { FieldKind } from './field-keys';
import { readColumnKind } from './field-keys';
import { plainText } from './inline-text';
import type { IsoDay } from './iso-day';
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
  const kinds = splitCells(header.text).map(
    (title, column) => readColumnKind(plainText(title)) ?? guessKind(cells, column),
  );
  const textColumn = Math.max(0, kinds.indexOf(null));
  return body.flatMap((row, index) => {
    const own = cells[index] ?? [];
    const text = readMilestoneText(own[textColumn] ?? '');
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
      done: isDone(text, stated, null),
      entries: [],
    };
  });
}

function statedBy(cells: readonly string[], kinds: readonly (FieldKind | null)[]): StatedFields {
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

/** A column without a telling header that holds only numbers or only marks. */
function guessKind(rows: readonly (readonly string[])[], column: number): FieldKind | null {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  if (cells.length === 0) return null;
  if (cells.every((cell) => /^#?\d{1,3}[.)]?$/.test(cell))) return 'index';
  return cells.every((cell) => /^(?:\[.?\]|[^\p{L}\p{N}]{1,4})$/u.test(cell)) ? 'status' : null;
}
