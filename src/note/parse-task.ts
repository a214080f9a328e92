import { findLineUrls } from './find-urls';
import type { IsoDay } from './iso-day';
import { parseIsoDay } from './iso-day';
import type { DayRange } from './language/deadline';
import type { Task, TaskPriority } from './parsed-note';
import type { SourceLine } from './source-line';
import type { TaskFormat } from './task-fields';
import { readIds, readTaskBody } from './task-fields';
import { namesReport, readTaskKind } from './task-kind';
import { tagsIn, withoutTags } from './task-tags';

/** What a task takes from its note. */
export interface TaskContext {
  readonly source: SourceLine;
  readonly heading: readonly string[];
  readonly format: TaskFormat;
  /** The days of the period a text names, or null. */
  readonly readWindow: (text: string) => DayRange | null;
}

/** The parts of a checkbox line. */
export interface TaskLine {
  /** White space and `>` before the marker. */
  readonly indent: string;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: string;
  readonly status: string;
  /** Everything behind the checkbox up to a line separator, where Tasks stops reading. */
  readonly body: string;
}

/** Reads a line as Tasks does: marker, at least one space, one code point in brackets. */
export function readTaskLine(line: string): TaskLine | null {
  const match = /^([\s>]*)([-*+]|[0-9]+[.)]) +\[(.)\] *(.*)/u.exec(line);
  if (!match) return null;
  const [, indent = '', marker = '', status = '', body = ''] = match;
  return { indent, marker, status, body };
}

const prioritySymbols: Readonly<Record<string, TaskPriority>> = {
  '🔺': 'highest',
  '⏫': 'high',
  '🔼': 'medium',
  '🔽': 'low',
  '⏬': 'lowest',
  highest: 'highest',
  high: 'high',
  medium: 'medium',
  low: 'low',
  lowest: 'lowest',
};

/**
 * Reads a task of a line that the host calls one; null where Tasks would not take it for a task
 * (`-` and a tab). Text and fields are what Tasks 8.3.0 reads: links and emphasis stay as written, a
 * day that does not exist is null.
 */
export function parseTask({ source, heading, format, readWindow }: TaskContext): Task | null {
  const line = readTaskLine(source.text);
  if (!line) return null;
  const { description, fields, blockId } = readTaskBody(line.body, format);
  const text = withoutTags(description);
  const day = (value: string | undefined): IsoDay | null => parseIsoDay(value ?? '');
  const completion = fields.onCompletion?.toLowerCase() ?? null;
  return {
    source,
    status: line.status,
    done: line.status === 'x' || line.status === 'X',
    text,
    kind: readTaskKind(text),
    tags: tagsIn(description),
    heading,
    created: day(fields.created),
    start: day(fields.start),
    scheduled: day(fields.scheduled),
    due: day(fields.due),
    doneOn: day(fields.done),
    cancelledOn: day(fields.cancelled),
    priority: prioritySymbols[fields.priority ?? ''] ?? null,
    recurrence: fields.recurrence ?? null,
    id: fields.id ?? null,
    dependsOn: readIds(fields.dependsOn ?? ''),
    onCompletion: completion === 'keep' || completion === 'delete' ? completion : null,
    blockId,
    urls: findLineUrls(source.text).map(({ url }) => url),
    window: namesReport(text) ? readWindow(text) : null,
  };
}
