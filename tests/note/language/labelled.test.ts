import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  labelledLines,
  scoreDeadlines,
  scoreTargets,
  type LabelledDeadline,
  type LabelledTarget,
} from '../../support/labelled-lines';
import { day } from './deadline-table';

// Lines and labels by people who had not seen the reader. `deadlines` and `targets` measure it, so
// misreadings stay in; `near-misses` and `look-alikes` are lines made to look like promises of a day,
// or like none, and ask more than notes do.
const folder = resolve(import.meta.dirname, '../../golden/labelled');
const languages = ['en', 'zh', 'uk'] as const;

const linesOf = <Row extends { readonly lang: string }>(name: string, lang: string): Row[] =>
  labelledLines<Row>(resolve(folder, `${name}.jsonl`)).filter((row) => row.lang === lang);

describe('lines labelled by others', () => {
  it.each(languages)('have their deadlines read with an F1 of at least 97 % in %s', (lang) => {
    const { f1, missed } = scoreDeadlines(linesOf<LabelledDeadline>('deadlines', lang));
    expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it.each(languages)('that only look like a promise are told apart in %s', (lang) => {
    const { f1, missed } = scoreDeadlines(linesOf<LabelledDeadline>('near-misses', lang));
    expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(languages)('that hold what is nearly a day are mostly told apart in %s', (lang) => {
    const { f1, missed } = scoreDeadlines(linesOf<LabelledDeadline>('look-alikes', lang));
    expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.88);
  });

  it.each(languages)('that state no deadline get one in 1 of 30 at most in %s', (lang) => {
    const { falseShare, missed } = scoreDeadlines(linesOf<LabelledDeadline>('deadlines', lang));
    expect(falseShare, missed.join('\n')).toBeLessThanOrEqual(1 / 30);
  });

  it.each(languages)('have at least 97 % of their targets read in %s', (lang) => {
    const rows = linesOf<LabelledTarget>('targets', lang);
    const { share, missed } = scoreTargets(rows, day('2025-11-20'));
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
