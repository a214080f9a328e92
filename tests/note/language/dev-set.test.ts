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

const folder = resolve(import.meta.dirname, '../../../../shared/extraction/dev');
const deadlines = labelledLines<LabelledDeadline>(resolve(folder, 'deadlines.jsonl'));
const targets = labelledLines<LabelledTarget>(resolve(folder, 'targets.jsonl'));
const languages = ['en', 'zh', 'uk'];

describe.skipIf(deadlines.length === 0)(
  `labelled lines (skipped where ${folder} is absent)`,
  () => {
    it.each(languages)('have their deadlines found with an F1 of at least 97 % in %s', (lang) => {
      const { f1, missed } = scoreDeadlines(deadlines.filter((row) => row.lang === lang));
      expect(f1, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    });

    it.each(languages)('have at least 97 % of their targets and 90 %% of units in %s', (lang) => {
      const rows = targets.filter((row) => row.lang === lang);
      const { share, unitShare, missed } = scoreTargets(rows, day('2025-11-20'));
      expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(unitShare).toBeGreaterThanOrEqual(0.9);
    });
  },
);
