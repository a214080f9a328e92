import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/query/report-schema';
import { desk, makeTemporaryFolder } from '../../support/desk-folder';
import type { TemporaryFolder } from '../../support/desk-folder';

const root = path.resolve(import.meta.dirname, '../../..');
const shared = path.resolve(root, '../shared/notes');

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

interface ProcessRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as people do: from another folder, through npm's INIT_CWD. */
function runProcess(...argv: readonly string[]): Promise<ProcessRun> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, path.join(root, 'host/desk/main.ts'), ...argv];
  const env = { ...process.env, INIT_CWD: folder.path, LC_ALL: 'C' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root, env }, (_error, out, err) => {
      resolve({ status: child.exitCode ?? -1, out, err });
    });
  });
}

describe('the desk process', { timeout: 60_000 }, () => {
  it('reports a folder given from where it was called', async () => {
    await folder.write('notes/a.md', 'Tags: [[macro]]\n- [ ] read\n');
    const { status, out, err } = await runProcess(
      'report',
      'notes',
      '--json',
      '--today',
      '2026-03-31',
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect((JSON.parse(out) as Report).notes[0]).toMatchObject({
      path: 'a.md',
      tasks: [{ line: 2 }],
    });
  });

  it('prints no colours into a pipe', async () => {
    await folder.write('a.md', 'Tags: [[macro]]\n- [ ] read\n');
    const { out } = await runProcess('report', '.');
    expect(out).toContain('1 thesis');
    expect(out).not.toContain('\u001B');
  });

  it('ends with 2 for wrong usage and 3 for a refusal, the reason on standard error', async () => {
    await folder.write('a.md', 'words\n');
    const [wrong, refused] = await Promise.all([
      runProcess('tick', '.', 'a.md'),
      runProcess('tick', '.', 'a.md:1'),
    ]);
    expect([wrong.status, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('names no line');
    expect([refused.status, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('holds no task');
  });

  it('loses nothing when several processes tick at once', async () => {
    const lines = Array.from({ length: 4 }, (_, index) => `- [ ] read chapter ${index}\n`);
    await folder.write('a.md', lines.join(''));
    const runs = await Promise.all(
      lines.map((_, index) => runProcess('tick', '.', `a.md:${index + 1}`)),
    );
    expect(runs.map(({ status, err }) => ({ status, err }))).toEqual(
      lines.map(() => ({ status: 0, err: '' })),
    );
    expect((await folder.read('a.md')).match(/- \[x\] read chapter \d ✅/g)).toHaveLength(4);
    expect(await folder.names()).toEqual(['a.md']);
  });
});

describe('a folder of real notes', { timeout: 30_000 }, () => {
  it.skipIf(!existsSync(shared))(
    `is reported in full (skipped where ${shared} is absent)`,
    async () => {
      const { status, out } = await desk(
        root,
        'report',
        shared,
        '--json',
        '--all',
        '--today',
        '2026-11-22',
      );
      expect(status).toBe(0);
      const { notes } = JSON.parse(out) as Report;
      expect(notes).toHaveLength(2);
      const note = notes.find(({ onDesk }) => onDesk);
      expect(note?.topics).toEqual(['macro', 'valuation']);
      expect(note?.date).toBe('2025-10-08');
      expect(note?.tasks).toHaveLength(7);
      expect(note?.tasks.flatMap(({ doneOn }) => doneOn ?? []).sort()).toEqual([
        '2025-11-12',
        '2025-11-20',
        '2025-11-21',
        '2025-11-26',
      ]);
      expect(note?.milestones.map(({ group, deadline }) => [group, deadline?.end])).toEqual([
        ['FSD', undefined],
        ['FSD', '2025-12-31'],
        ['FSD', '2025-12-31'],
      ]);
      expect(note?.milestones[0]?.target).toMatchObject({ value: 2000, unit: 'robotaxi' });
      expect(note?.references).toHaveLength(23);
      const posts = note?.references.filter(({ site }) => site === 'x.com') ?? [];
      const days = posts.map(({ posted }) => posted ?? '').sort();
      expect([posts.length, days[0], days.at(-1)]).toEqual([17, '2024-09-04', '2025-12-17']);
    },
  );
});
