import { takeDataviewField } from './dataview-fields';
import type { TakenField } from './field-at-end';
import { takeDate, takeMark, takeRun } from './field-at-end';
import { parseIsoDay } from './iso-day';
import { readRecurrence } from './recurrence-rule';
import { takeTag } from './task-tags';

/** How a vault writes the fields of its tasks: with emoji, or as Dataview fields. */
export type TaskFormat = 'emoji' | 'dataview';

export type TaskFieldName =
  | 'priority'
  | 'done'
  | 'cancelled'
  | 'due'
  | 'scheduled'
  | 'start'
  | 'created'
  | 'recurrence'
  | 'onCompletion'
  | 'id'
  | 'dependsOn';

/**
 * What stands behind the checkbox: the description with its tags, and the fields as written; only the
 * recurrence is worded as Tasks does.
 */
export interface TaskBody {
  readonly description: string;
  readonly fields: Readonly<Partial<Record<TaskFieldName, string>>>;
  readonly blockId: string | null;
}

type TakeField = (body: string) => TakenField | null;

const isRuleCharacter = (character: string): boolean => /[a-zA-Z0-9, !]/.test(character);
const isLetter = (character: string): boolean => /[a-zA-Z]/.test(character);
const isIdCharacter = (character: string): boolean => /[a-zA-Z0-9_-]/.test(character);
const isIdsCharacter = (character: string): boolean => /[a-zA-Z0-9_, -]/.test(character);

/** In the order in which Tasks tries them; tags stand between `onCompletion` and `id`. */
const emojiFields: readonly (readonly [TaskFieldName | 'tag', TakeField])[] = [
  ['priority', (body) => takeMark(body, ['🔺', '⏫', '🔼', '🔽', '⏬'])],
  ['done', (body) => takeDate(body, ['✅'])],
  ['cancelled', (body) => takeDate(body, ['❌'])],
  ['due', (body) => takeDate(body, ['📅', '📆', '🗓'])],
  ['scheduled', (body) => takeDate(body, ['⏳', '⌛'])],
  ['start', (body) => takeDate(body, ['🛫'])],
  ['created', (body) => takeDate(body, ['➕'])],
  ['recurrence', (body) => takeRun(body, ['🔁'], isRuleCharacter)],
  ['onCompletion', (body) => takeRun(body, ['🏁'], isLetter)],
  ['tag', takeTag],
  ['id', (body) => takeRun(body, ['🆔'], isIdCharacter)],
  ['dependsOn', takeDependsOn],
];

const dataviewFields: readonly (readonly [TaskFieldName | 'tag', TakeField])[] = [
  ...(
    [
      ['priority', 'priority', /^(?:highest|high|medium|low|lowest)$/],
      ['done', 'completion', /^\d{4}-\d{2}-\d{2}$/],
      ['cancelled', 'cancelled', /^\d{4}-\d{2}-\d{2}$/],
      ['due', 'due', /^\d{4}-\d{2}-\d{2}$/],
      ['scheduled', 'scheduled', /^\d{4}-\d{2}-\d{2}$/],
      ['start', 'start', /^\d{4}-\d{2}-\d{2}$/],
      ['created', 'created', /^\d{4}-\d{2}-\d{2}$/],
      ['recurrence', 'repeat', /^[a-zA-Z0-9, !]+$/],
      ['onCompletion', 'onCompletion', /^[a-zA-Z]+$/],
      ['id', 'id', /^[a-zA-Z0-9_-]+$/],
      ['dependsOn', 'dependsOn', /^[a-zA-Z0-9_-]+(?: {0,9}, {0,9}[a-zA-Z0-9_-]+){0,99}$/],
    ] as const
  ).map(([name, key, pattern]): readonly [TaskFieldName, TakeField] => [
    name,
    (body) => takeDataviewField(body, key, pattern),
  ]),
  ['tag', takeTag],
];

/** Tasks stops after the pass that makes this count 21, matched or not. */
const mostPasses = 21;

/**
 * Strips the fields from the end of a task's body as Tasks 8.3.0 does: every pass takes each kind of
 * field once, until a pass takes none. Whatever is no field hides all that stands to its left. Of a
 * repeated field the leftmost wins, because it is taken last. Tags met on the way go back to the
 * description.
 */
export function readTaskBody(text: string, format: TaskFormat = 'emoji'): TaskBody {
  const { content, blockId } = takeBlockId(text.trim());
  const kinds = format === 'emoji' ? emojiFields : dataviewFields;
  const fields: Partial<Record<TaskFieldName, string>> = {};
  const trailingTags: string[] = [];
  let body = content;
  for (let pass = 0, matched = true; matched && pass < mostPasses; pass++) {
    matched = false;
    for (const [name, take] of kinds) {
      const taken = take(body);
      if (!taken) continue;
      matched = true;
      body = taken.rest;
      if (name === 'tag') trailingTags.unshift(taken.value);
      else fields[name] = taken.value;
    }
  }
  const recurrence = readRepetition(fields);
  if (recurrence === null) delete fields.recurrence;
  else fields.recurrence = recurrence;
  return { description: [body, ...trailingTags].join(' ').trim(), fields, blockId };
}

/** A rule counts from the first of these days that is written; from one that does not exist it cannot. */
function readRepetition({
  recurrence,
  due,
  scheduled,
  start,
}: Readonly<Partial<Record<TaskFieldName, string>>>): string | null {
  const rule = recurrence === undefined ? null : readRecurrence(recurrence);
  const from = due ?? scheduled ?? start;
  const canStart = from === undefined || parseIsoDay(from) !== null;
  return rule !== null && (canStart || rule.endsWith(' when done')) ? rule : null;
}

/** Takes ` ^block-id` off the end of a text. */
export function takeBlockId(text: string): { content: string; blockId: string | null } {
  let from = text.length;
  while (from > 0 && /[a-zA-Z0-9-]/.test(text.charAt(from - 1))) from--;
  const found =
    from < text.length && text.charAt(from - 1) === '^' && text.charAt(from - 2) === ' ';
  return found
    ? { content: text.slice(0, from - 2).trim(), blockId: text.slice(from) }
    : { content: text, blockId: null };
}

function takeDependsOn(body: string): TakenField | null {
  const taken = takeRun(body, ['⛔'], isIdsCharacter);
  return taken && readIds(taken.value).length > 0 ? taken : null;
}

/** `a, b` as its ids; none at all when a part is no id. */
export function readIds(value: string): readonly string[] {
  const ids = value.split(',').map((id) => id.trim());
  return ids.every((id) => /^[a-zA-Z0-9_-]+$/.test(id)) ? ids : [];
}
