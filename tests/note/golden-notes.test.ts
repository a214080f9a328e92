import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNote } from '../support/read-note';

const folder = resolve(import.meta.dirname, '../golden/notes');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('a whole note', () => {
  it.each(names)('is read as recorded: %s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const parsed = `${JSON.stringify(readNote(text, { path: name }), null, 2)}\n`;
    const recorded = join(folder, name.replace(/\.md$/, '.json'));
    if (process.env['UPDATE_GOLDEN'] !== undefined) {
      writeFileSync(recorded, parsed);
      // A run that records proves nothing, so it fails: read the difference, then run again.
      expect.fail(`recorded ${recorded}`);
    }
    expect(existsSync(recorded), `${recorded} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(JSON.parse(parsed)).toEqual(JSON.parse(readFileSync(recorded, 'utf8')));
  });
});
