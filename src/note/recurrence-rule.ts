import type { RuleToken } from './rule-tokens';
import { readRuleTokens } from './rule-tokens';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The days and months a rule names, by their place from 0; `nth` is 2 in `2nd Tuesday`, -1 in `last`. */
interface RuleDays {
  readonly weekdays: { readonly day: number; readonly nth: number }[];
  readonly monthDays: number[];
  readonly months: number[];
}

/**
 * A rule of repetition as Tasks words it, or null where it is none and the task does not repeat:
 * `every Tue and more` is `every week on Tuesday`. Tasks reads the English of rrule
 * (https://github.com/jkbrzt/rrule, `src/nlp`): `every <number> <unit>`, `every <weekdays>` or
 * `every <months>`, the days of it, an end; what follows is dropped.
 */
export function readRecurrence(rule: string): string | null {
  const done = /^(.*?)( when done)?$/i.exec(rule.trim());
  const start = /^every/i.exec(done?.[1] ?? '');
  if (!start) return null;
  const tokens = readRuleTokens((done?.[1] ?? '').slice(start[0].length));
  const count = tokens[0]?.kind === 'number' ? Number(tokens[0].text) : 1;
  const from = tokens[0]?.kind === 'number' ? 1 : 0;
  const what = tokens[from];
  const days: RuleDays = { weekdays: [], monthDays: [], months: [] };
  const after = readNamed(tokens, from, days);
  if (!what || after === null) return null;
  const end = readEnd(tokens.slice(after));
  if (end === null) return null;
  const unit = what.kind === 'unit' ? what.text : what.kind === 'weekday' ? 'week' : 'year';
  return `every ${wordRule(unit, count, days)}${end}${done?.[2]?.toLowerCase() ?? ''}`;
}

/** Reads a unit or a list, and the days behind it, into `days`; gives the place after them. */
function readNamed(tokens: readonly RuleToken[], from: number, days: RuleDays): number | null {
  const first = tokens[from];
  if (first?.kind === 'unit') {
    return /day$/.test(first.text) ? from + 1 : readDays(tokens, from + 1, days);
  }
  if (first?.kind !== 'weekday' && first?.kind !== 'month') return null;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== first.kind) return null;
    if (token.kind === 'month') days.months.push(placeOf(token, months));
    else days.weekdays.push({ day: placeOf(token, weekdays), nth: 0 });
    at++;
    if (tokens[at]?.kind !== 'comma') return readDays(tokens, at, days);
    while (tokens[at]?.kind === 'comma') at++;
  }
}

/** `on Monday`, `on the 1st, 15th`, `on the 2nd Tuesday`; the place after it. */
function readDays(tokens: readonly RuleToken[], from: number, days: RuleDays): number {
  let at = from;
  let isOpen = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    if (/^(?:on|in|the)$/.test(token.text) || (token.kind === 'comma' && at > from)) isOpen = true;
    else if (!isOpen) break;
    else if (token.kind === 'nth' && next?.kind === 'weekday') {
      days.weekdays.push({ day: placeOf(next, weekdays), nth: nthOf(token) });
      at++;
      isOpen = false;
    } else if (!addDay(token, days)) break;
    else isOpen = false;
  }
  return at;
}

function addDay(token: RuleToken, days: RuleDays): boolean {
  if (token.kind === 'nth') days.monthDays.push(nthOf(token));
  else if (token.kind === 'weekday') days.weekdays.push({ day: placeOf(token, weekdays), nth: 0 });
  else if (token.kind === 'month') days.months.push(placeOf(token, months));
  else return false;
  return true;
}

/** `until …` and `for … times` with a space before; null where they say no end. */
function readEnd(tokens: readonly (RuleToken & { rest: string })[]): string | null {
  const [first, count] = tokens;
  if (first?.text === 'for') {
    return count?.kind === 'number' ? ` for ${count.text} time${plural(Number(count.text))}` : null;
  }
  if (first?.text !== 'until' && first?.text !== 'til') return '';
  const match = /^\s{0,9}(?:([a-z]{3,9})\s{1,9}(\d{1,2})[\s,]{1,9})?(\d{4})\s*$/i.exec(first.rest);
  if (!match) return null;
  const [, month = 'January', day = '1', year = ''] = match;
  const name = months.find((each) => each.toLowerCase().startsWith(month.toLowerCase()));
  return name === undefined ? null : ` until ${name} ${Number(day)}, ${year}`;
}

function wordRule(unit: string, count: number, days: RuleDays): string {
  const lead = count === 1 ? '' : `${count} `;
  const named = days.months.map((month) => months[month] ?? '');
  const inMonths = unit === 'year' || unit === 'month';
  if (named.length > 0 && inMonths) {
    const span =
      count === 1 ? '' : `${lead}${unit}${plural(count)}${unit === 'month' ? ' in' : ''} `;
    return `${span}${listed(named, 'and')}${wordDays(days)}`;
  }
  return `${lead}${unit}${plural(count)}${wordDays(days)}`;
}

function wordDays({ weekdays: named, monthDays }: RuleDays): string {
  if (monthDays.length > 0) {
    return ` on the ${listed([...monthDays].sort((a, b) => a - b).map(wordNth), 'and')}`;
  }
  const sorted = [...named].sort((a, b) => a.day - b.day);
  const every = sorted.filter(({ nth }) => nth === 0).map(({ day }) => weekdays[day] ?? '');
  const some = sorted
    .filter(({ nth }) => nth !== 0)
    .map(({ day, nth }) => `${wordNth(nth)} ${weekdays[day] ?? ''}`);
  const parts = [
    ...(every.length > 0 ? [`on ${every.join(', ')}`] : []),
    ...(some.length > 0 ? [`on the ${listed(some, 'and')}`] : []),
  ];
  return parts.map((part) => ` ${part}`).join(' and');
}

function placeOf(token: RuleToken, names: readonly string[]): number {
  return names.findIndex((name) => name.toLowerCase().startsWith(token.text));
}

function nthOf({ text }: RuleToken): number {
  const word = ['first', 'second', 'third'].indexOf(text) + 1;
  return text === 'last' ? -1 : word || Number.parseInt(text, 10);
}

function wordNth(nth: number): string {
  if (nth < 0) return 'last';
  const ending = nth % 100 > 10 && nth % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][nth % 10];
  return `${nth}${ending ?? 'th'}`;
}

function listed(names: readonly string[], last: string): string {
  const head = names.slice(0, -1).join(', ');
  return head === '' ? (names[0] ?? '') : `${head} ${last} ${names.at(-1) ?? ''}`;
}

function plural(count: number): string {
  return count % 100 === 1 ? '' : 's';
}
