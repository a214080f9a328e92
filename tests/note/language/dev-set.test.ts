import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/note/language/read-deadline';
import { day } from './deadline-table';

const file = resolve('../shared/extraction/dev/deadlines.jsonl');
const isPresent = existsSync(file);

interface Labelled {
  readonly lang: string;
  readonly text: string;
  readonly ref: string;
  readonly start: string | null;
  readonly end: string | null;
}

const rows: readonly Labelled[] = isPresent
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => JSON.parse(row) as Labelled)
  : [];

const LEAST_F1 = 0.97;

describe.skipIf(!isPresent)(`the labelled deadlines (skipped where ${file} is absent)`, () => {
  it.each(['en', 'zh', 'uk'])('are found with an F1 of at least 97 % in %s', (lang) => {
    let right = 0;
    let stated = 0;
    let found = 0;
    for (const row of rows.filter((labelled) => labelled.lang === lang)) {
      const deadline = readDeadline(row.text, day(row.ref));
      const isStated = row.start !== null || row.end !== null;
      if (isStated) stated += 1;
      if (deadline) found += 1;
      if (deadline && isStated && deadline.start === row.start && deadline.end === row.end)
        right += 1;
    }
    expect((2 * right) / (stated + found)).toBeGreaterThanOrEqual(LEAST_F1);
  });
});
