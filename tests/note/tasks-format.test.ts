import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/note/iso-day';
import { parseTask, readTaskLine } from '../../src/note/parse-task';
import type { Task } from '../../src/note/parsed-note';
import { takeBlockId } from '../../src/note/task-fields';
import { sourceOf } from '../support/source-of';

/** One line as Tasks itself read it. */
interface MeasuredLine {
  readonly line: string;
  readonly isTask: boolean;
  readonly indentation: string;
  readonly listMarker: string;
  readonly statusSymbol: string;
  readonly descriptionWithoutTags: string;
  readonly tags: readonly string[];
  readonly priority: string;
  readonly createdDate: string | null;
  readonly startDate: string | null;
  readonly scheduledDate: string | null;
  readonly dueDate: string | null;
  readonly doneDate: string | null;
  readonly cancelledDate: string | null;
  readonly recurrence: string;
  readonly onCompletion: string;
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly blockLink: string;
}

const file = resolve(import.meta.dirname, '../../../shared/tasks-format/parse.json');
const cases = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly MeasuredLine[] }).cases
  : [];

const read = (line: string): Task | null =>
  parseTask({ source: sourceOf(line), heading: [], format: 'emoji', readWindow: () => null });

function fieldsOf(line: string): object | null {
  const task = read(line);
  const parts = readTaskLine(line);
  if (!task || !parts) return null;
  return {
    indent: parts.indent,
    marker: parts.marker,
    status: task.status,
    text: task.text,
    tags: task.tags,
    priority: task.priority,
    days: [task.created, task.start, task.scheduled, task.due, task.doneOn, task.cancelledOn],
    recurrence: task.recurrence,
    onCompletion: task.onCompletion,
    id: task.id,
    dependsOn: task.dependsOn,
    blockId: task.blockId,
  };
}

function expectedOf(measured: MeasuredLine): object | null {
  if (!measured.isTask) return null;
  const day = (value: string | null): IsoDay | null =>
    value === null || value === 'Invalid date' ? null : (value as IsoDay);
  const textOrNull = (value: string): string | null => (value === '' ? null : value);
  return {
    indent: measured.indentation,
    marker: measured.listMarker,
    status: measured.statusSymbol,
    text: measured.descriptionWithoutTags,
    tags: measured.tags.map((tag) => tag.slice(1)),
    priority: measured.priority === 'None' ? null : measured.priority.toLowerCase(),
    days: [
      measured.createdDate,
      measured.startDate,
      measured.scheduledDate,
      measured.dueDate,
      measured.doneDate,
      measured.cancelledDate,
    ].map(day),
    recurrence: textOrNull(measured.recurrence),
    onCompletion: textOrNull(measured.onCompletion),
    id: textOrNull(measured.id),
    dependsOn: measured.dependsOn,
    blockId: takeBlockId(`x${measured.blockLink}`).blockId,
  };
}

describe('the Tasks emoji format', () => {
  // The measurements are not part of the repository; without them these tests have nothing to score.
  it.skipIf(cases.length === 0)(
    'is read as Tasks reads it (../shared/tasks-format/parse.json)',
    () => {
      const wrong = cases.filter(
        (measured) =>
          JSON.stringify(fieldsOf(measured.line)) !== JSON.stringify(expectedOf(measured)),
      );
      for (const measured of wrong) {
        console.info(measured.line, fieldsOf(measured.line), expectedOf(measured));
      }
      expect(wrong.length / cases.length).toBeLessThanOrEqual(0.02);
    },
  );
});
