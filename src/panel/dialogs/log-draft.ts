import { formatEntry, type EntryDraft, type EntryWords } from '../../edit/format-entry';
import type { MessageKey } from '../../locales/translate';
import { parseIsoDay } from '../../note/iso-day';
import type { DayRange } from '../../note/language/deadline';
import { readPeriod } from '../../note/language/read-period';
import { readQuantity } from '../../note/language/read-quantity';
import type { LogKind } from '../desk';

/** What the log dialog holds while a person types. */
export interface LogDraft {
  readonly kind: LogKind;
  /** As the date field gives it. */
  readonly day: string;
  /** Value of an observation, or percent of odds. */
  readonly value: string;
  readonly unit: string;
  /** Where a milestone moves: a day or a period in words. */
  readonly to: string;
  /** Evidence, remark or reason. */
  readonly text: string;
  readonly url: string;
}

/** The line a draft would write, or what is missing. */
export type LogCheck =
  | { readonly ok: true; readonly entry: string; readonly movedTo: DayRange | null }
  | { readonly ok: false; readonly problem: MessageKey };

/** Checks a draft. */
export function checkDraft(draft: LogDraft, words: EntryWords): LogCheck {
  const day = parseIsoDay(draft.day);
  if (!day) return { ok: false, problem: 'dialog.badDay' };
  const url = draft.url.trim();
  if (url !== '' && !/^https?:\/\/[^\s()]+$/i.test(url)) {
    return { ok: false, problem: 'dialog.badLink' };
  }
  const movedTo = draft.kind === 'move' ? readPeriod(draft.to, day) : null;
  const problem = findProblem(draft, movedTo);
  if (problem) return { ok: false, problem };
  // Evidence may be a link alone.
  const content = contentOf(draft);
  const bare = content.text === '' && (draft.kind === 'for' || draft.kind === 'against');
  const entry = bare
    ? formatEntry(day, { ...content, text: url }, null, words)
    : formatEntry(day, content, url, words);
  return { ok: true, entry, movedTo };
}

function findProblem(draft: LogDraft, movedTo: DayRange | null): MessageKey | null {
  switch (draft.kind) {
    case 'observation':
      return readQuantity(draft.value.trim()) ? null : 'dialog.badValue';
    case 'odds': {
      const percent = readPercent(draft.value);
      return percent >= 0 && percent <= 100 ? null : 'dialog.badOdds';
    }
    case 'move':
      return movedTo?.end ? null : 'dialog.badPeriod';
    case 'for':
    case 'against':
      return draft.text.trim() === '' && draft.url.trim() === '' ? 'dialog.noText' : null;
    case 'remark':
      return draft.text.trim() === '' ? 'dialog.noText' : null;
    default:
      return null;
  }
}

function contentOf(draft: LogDraft): EntryDraft {
  const { kind, value, unit, to, text } = draft;
  switch (kind) {
    case 'observation':
      return { kind, text: joinUnit(value.trim(), unit.trim()) };
    case 'odds':
      return { kind, percent: readPercent(value), text };
    case 'move':
      return { kind, to, text };
    default:
      return { kind, text };
  }
}

/** `18.2%`, `3x`, but `1200 vehicles`. */
function joinUnit(value: string, unit: string): string {
  return unit === '%' || unit === 'x' ? `${value}${unit}` : `${value} ${unit}`.trim();
}

/** NaN when it is no number. */
function readPercent(value: string): number {
  return Number(value.replace(/[%％\s]/g, '').replace(',', '.') || 'none');
}
