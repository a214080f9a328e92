import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../src/note/iso-day';
import { readTarget } from '../../../src/note/language/read-target';

interface Labelled {
  readonly lang: string;
  readonly text: string;
  readonly value: number | null;
  readonly value2: number | null;
  readonly comparator: string | null;
  readonly unit: string | null;
}

const FILE = path.resolve(import.meta.dirname, '../../../../shared/extraction/dev/targets.jsonl');
const NOTE_DAY = '2025-11-20' as IsoDay;
const items: readonly Labelled[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled)
  : [];

if (items.length === 0) console.warn(`Skipped: no labelled targets at ${FILE}`);

describe.skipIf(items.length === 0)('agrees with the labelled targets', () => {
  it.each(['en', 'zh', 'uk'])('in %s', (lang) => {
    const wrong: string[] = [];
    let units = 0;
    let positive = 0;
    const own = items.filter((item) => item.lang === lang);
    for (const item of own) {
      const target = readTarget(item.text, NOTE_DAY);
      const read = [target?.value ?? null, target?.value2 ?? null, target?.comparator ?? null];
      const right = [item.value, item.value2, item.comparator];
      if (JSON.stringify(read) !== JSON.stringify(right))
        wrong.push(`${item.text}: ${read.join()}`);
      if (item.value === null) continue;
      positive += 1;
      if (target?.unit === item.unit) units += 1;
    }
    console.info(
      `${lang}: ${own.length - wrong.length} of ${own.length}, units ${units} of ${positive}`,
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(own.length * 0.03);
    expect(units).toBeGreaterThanOrEqual(positive * 0.9);
  });
});
