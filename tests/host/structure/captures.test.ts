import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../host/structure/parse-structure';
import type { NoteStructure } from '../../../src/note/structure';

interface Capture {
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
}

const root = path.resolve(import.meta.dirname, '../../..');
const vendored = path.join(root, 'tests/golden/captures');
const further = path.resolve(root, '../shared/captures');

function readCaptures(folder: string): readonly (readonly [string, Capture])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Capture]);
}

describe('the structure of notes captured in Obsidian', () => {
  it('has captures to compare with', () => {
    expect(readCaptures(vendored).length).toBeGreaterThanOrEqual(12);
  });

  it.each(readCaptures(vendored))('reads %s as Obsidian does', (_name, capture) => {
    expect(parseStructure(capture.fileContents)).toEqual(capture.cachedMetadata);
  });

  const extra = readCaptures(further);
  it.skipIf(extra.length === 0)(
    `reads further captures as Obsidian does (skipped where ${further} is absent)`,
    () => {
      const wrong = extra.filter(
        ([, capture]) =>
          JSON.stringify(sortKeys(parseStructure(capture.fileContents))) !==
          JSON.stringify(sortKeys(capture.cachedMetadata)),
      );
      expect(wrong.map(([name]) => name)).toEqual([]);
    },
  );

  it('fits the structure the note reader asks for', () => {
    const structure: NoteStructure = parseStructure('# Robots\n\n- [ ] read #active\n');
    expect(structure.listItems?.[0]?.task).toBe(' ');
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sortKeys(child)]),
  );
}
