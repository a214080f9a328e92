import { existsSync, readFileSync } from 'node:fs';
import type { IsoDay } from '../../src/note/iso-day';
import { readDeadline } from '../../src/note/language/read-deadline';
import { readTarget } from '../../src/note/language/read-target';
import type { Comparator } from '../../src/note/language/target';

/** A line with the deadline a person saw in it, read from the day `ref`. */
export interface LabelledDeadline {
  readonly lang: string;
  readonly text: string;
  readonly ref: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** A line with the target a person saw in it. */
export interface LabelledTarget {
  readonly lang: string;
  readonly text: string;
  readonly value: number | null;
  readonly value2: number | null;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
}

/** The rows of a file of one JSON object a line; none where it is absent. */
export function labelledLines<Row>(file: string): readonly Row[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

/** F1 and the share of false deadlines among lines that state none, from 0 to 1. */
export interface DeadlineScore {
  readonly f1: number;
  readonly falseShare: number;
  readonly missed: readonly string[];
}

export function scoreDeadlines(rows: readonly LabelledDeadline[]): DeadlineScore {
  const missed: string[] = [];
  let right = 0;
  let stated = 0;
  let found = 0;
  let invented = 0;
  for (const { text, ref, start, end } of rows) {
    const read = readDeadline(text, ref as IsoDay);
    const isRight = (read?.start ?? null) === start && (read?.end ?? null) === end;
    const isStated = start !== null || end !== null;
    if (!isRight) missed.push(text);
    if (isStated) stated += 1;
    if (read) found += 1;
    if (isStated && isRight) right += 1;
    if (!isStated && read) invented += 1;
  }
  const unstated = rows.length - stated;
  return { f1: (2 * right) / (stated + found), falseShare: invented / unstated, missed };
}

/** The share of lines with value and comparator right, and of stated targets with their unit. */
export interface TargetScore {
  readonly share: number;
  readonly unitShare: number;
  readonly missed: readonly string[];
}

export function scoreTargets(rows: readonly LabelledTarget[], noteDay: IsoDay): TargetScore {
  const missed: string[] = [];
  let units = 0;
  let stated = 0;
  for (const { text, value, value2, comparator, unit } of rows) {
    const read = readTarget(text, noteDay);
    const words = [read?.value ?? null, read?.value2 ?? null, read?.comparator ?? null];
    if (JSON.stringify(words) !== JSON.stringify([value, value2, comparator])) {
      missed.push(`${text}: ${words.join()}`);
    }
    if (value === null) continue;
    stated += 1;
    if (read?.unit === unit) units += 1;
  }
  return { share: 1 - missed.length / rows.length, unitShare: units / stated, missed };
}
