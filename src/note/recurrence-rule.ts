const unit = /^(?:days?|weekdays?|weeks?|hours?|minutes?|months?|years?)(?![a-z])/;
const weekday =
  /^(?:mon(?:day)?|mo|tue(?:s|sday)?|tu|wed(?:nesday|n)?|we|thu(?:r|rsday)?|th|fri(?:day)?|fr|sat(?:urday)?|sa|sun(?:day)?|su)(?![a-z])/;
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/;

/**
 * Whether Tasks repeats a task by this rule. Tasks reads `every <number> <unit>`, `every <weekdays>`
 * and `every <months>` (the English of rrule, https://github.com/jkbrzt/rrule, `parsetext.ts`), and
 * ignores most of what follows; a rule it cannot read does not repeat.
 */
export function isRecurrenceRule(rule: string): boolean {
  const start = /^every\s{0,8}/.exec(rule.trim().toLowerCase());
  if (!start) return false;
  const rest = rule.trim().toLowerCase().slice(start[0].length);
  const count = /^(?:[1-9]\d{0,5}|one|two|three)\s{1,8}/.exec(rest)?.[0] ?? '';
  const what = rest.slice(count.length);
  if (![unit, weekday, month].some((pattern) => pattern.test(what))) return false;
  const times = /\sfor(?![a-z])\s{0,8}(\S{0,8})/.exec(what);
  return times === null || /^\d/.test(times[1] ?? '');
}
