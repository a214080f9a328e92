import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/note/language/read-deadline';
import { readTarget } from '../../../src/note/language/read-target';
import type { Comparator } from '../../../src/note/language/target';
import { day } from './deadline-table';

// Lines and labels by people who had not seen the reader. `deadlines` and `targets` measure it, so
// misreadings stay in; `near-misses` are lines made to look like promises of a day, or like none.
const folder = resolve(import.meta.dirname, '../../golden/labelled');
const languages = ['en', 'zh', 'uk'] as const;

interface LabelledDeadline {
  readonly lang: string;
  readonly text: string;
  readonly ref: string;
  readonly start: string | null;
  readonly end: string | null;
}

interface LabelledTarget {
  readonly lang: string;
  readonly text: string;
  readonly value: number | null;
  readonly value2: number | null;
  readonly comparator: Comparator | null;
}

function readLines<T extends { readonly lang: string }>(name: string, lang: string): readonly T[] {
  const lines = readFileSync(resolve(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as T).filter((row) => row.lang === lang);
}

function scoreDeadlines(name: string, lang: string): { f1: number; missed: readonly string[] } {
  const missed: string[] = [];
  let right = 0;
  let stated = 0;
  let found = 0;
  for (const { text, ref, start, end } of readLines<LabelledDeadline>(name, lang)) {
    const read = readDeadline(text, day(ref));
    const isRight = (read?.start ?? null) === start && (read?.end ?? null) === end;
    const isStated = start !== null || end !== null;
    if (!isRight) missed.push(text);
    if (isStated) stated += 1;
    if (read) found += 1;
    if (isStated && isRight) right += 1;
  }
  return { f1: (2 * right) / (stated + found), missed };
}

describe('lines labelled by others', () => {
  it.each(languages)('have their deadlines read with an F1 of at least 97 % in %s', (lang) => {
    const { f1, missed } = scoreDeadlines('deadlines', lang);
    expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it.each(languages)('that only look like a promise are told apart in %s', (lang) => {
    const { f1, missed } = scoreDeadlines('near-misses', lang);
    expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(languages)('have at least 97 %% of their targets read in %s', (lang) => {
    const rows = readLines<LabelledTarget>('targets', lang);
    const missed = rows.filter(({ text, value, value2, comparator }) => {
      const read = readTarget(text, day('2025-11-20'));
      const words = [read?.value ?? null, read?.value2 ?? null, read?.comparator ?? null];
      return JSON.stringify(words) !== JSON.stringify([value, value2, comparator]);
    });
    const share = 1 - missed.length / rows.length;
    expect(share, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
