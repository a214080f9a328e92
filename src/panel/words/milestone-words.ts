import type { Translate } from '../../locales/translate';
import { daysBetween, type IsoDay } from '../../note/iso-day';
import type { Milestone } from '../../note/parsed-note';
import { evidenceTally, oddsOf, slippageOf } from '../../query/ledger-facts';
import type { MilestoneItem } from '../../query/milestone-list';
import type { Pace } from '../../query/pace';
import type { Progress } from '../../query/progress';
import { amountWords, numberWords } from './amount-words';
import { dueWords, signedDays } from './day-words';

/** Speaks in a language. */
export interface Voice {
  readonly t: Translate;
  readonly language: string;
}

/** Days from which the words for an opening window differ from those for a deadline. */
function startWords(t: Translate, today: IsoDay, start: IsoDay): string {
  const away = daysBetween(today, start);
  return away > 0 ? t('panel.opensIn', { count: away }) : t('panel.windowOpen');
}

/** The deadline as a day and as words, or null when there is none. */
export function deadlineWords(
  { milestone, due }: MilestoneItem,
  today: IsoDay,
  t: Translate,
): { readonly day: IsoDay; readonly words: string | null } | null {
  const end = milestone.deadline?.end ?? null;
  if (end !== null) return { day: end, words: due === 'settled' ? null : dueWords(t, today, end) };
  const start = milestone.deadline?.start ?? null;
  if (start === null) return null;
  return { day: start, words: due === 'settled' ? null : startWords(t, today, start) };
}

/** `1,655 of 2,000 robotaxi`, or only the goal while nothing was observed. */
export function progressWords({ target, last }: Progress, { t, language }: Voice): string {
  const { value, value2, unit, comparator } = target;
  const upper = value2 === null ? '' : `–${numberWords(language, value2)}`;
  const goal =
    value2 === null
      ? amountWords(language, value, unit)
      : `${numberWords(language, value)}${upper}${unit === null ? '' : ` ${unit}`}`;
  const bound = comparator === '<=' ? '≤ ' : comparator === '~' ? '≈ ' : '';
  if (last === null) return t('panel.target', { goal: `${bound}${goal}` });
  const bare = unit === '%' || unit === 'x' || /^[A-Z]{3}$/.test(unit ?? '');
  const now = amountWords(language, last.value, bare ? unit : null);
  if (bound !== '') return `${now} · ${t('panel.target', { goal: `${bound}${goal}` })}`;
  return t('panel.progress', { now, goal });
}

/** `345 to go, 41 days left, 8.4 a day needed; 5.1 a day so far`. */
export function paceWords(pace: Pace, { t, language }: Voice): string {
  const number = (value: number): string => numberWords(language, roundFor(value));
  const left = t('panel.daysLeft', { count: pace.daysLeft });
  const needed = t(`panel.needed-${pace.period}`, { amount: number(pace.needed) });
  const start = t('panel.paceNeeded', { toGo: number(pace.toGo), left, needed });
  if (pace.soFar === null) return start;
  const soFar = t(`panel.soFar-${pace.period}`, { amount: number(pace.soFar) });
  return t('panel.paceSoFar', { start, soFar });
}

/** One digit after the point says enough of a pace; small ones keep two. */
const roundFor = (value: number): number => Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1));

/** Odds, evidence and slippage, each where there is any. */
export function ledgerWords(milestone: Milestone, { t, language }: Voice): readonly string[] {
  const words: string[] = [];
  const odds = oddsOf(milestone);
  if (odds) {
    const percent = amountWords(language, odds.percent, '%');
    const before = odds.before === null ? null : amountWords(language, odds.before, '%');
    words.push(
      before === null || odds.before === odds.percent
        ? t('panel.odds', { percent })
        : t('panel.oddsFrom', { percent, before }),
    );
  }
  const tally = evidenceTally(milestone);
  if (tally.for > 0) words.push(t('panel.tallyFor', { count: tally.for }));
  if (tally.against > 0) words.push(t('panel.tallyAgainst', { count: tally.against }));
  const slippage = slippageOf(milestone);
  if (slippage) {
    const moved = t('panel.moved', { count: slippage.moves });
    words.push(
      slippage.days === null
        ? moved
        : t('panel.movedBy', { moved, days: signedDays(slippage.days) }),
    );
  }
  return words;
}
