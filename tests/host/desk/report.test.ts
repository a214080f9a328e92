import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/query/report-schema';
import { desk, makeTemporaryFolder } from '../../support/desk-folder';
import type { TemporaryFolder } from '../../support/desk-folder';

const thesis = [
  'Date: 2026-01-02',
  'Tags: [[macro]]',
  '',
  '# Grid power',
  '',
  '- [ ] read the filing #active',
  '- [x] watch the tour ✅ 2026-02-01',
  '',
  '## Milestones',
  '',
  '- ship 5 units 📅 2025-12-31',
  '  - 2026-01-15: 2 units',
  '',
].join('\n');

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

async function report(...options: readonly string[]): Promise<Report> {
  const { status, out } = await desk(folder.path, 'report', '.', '--json', ...options);
  expect(status).toBe(0);
  return JSON.parse(out) as Report;
}

const paths = ({ notes }: Report): readonly string[] => notes.map((note) => note.path);

describe('desk report', { timeout: 30_000 }, () => {
  it('reports a thesis as JSON, lines counting from 1', async () => {
    await folder.write('Grid power.md', thesis);
    const { schema, today, notes } = await report();
    expect({ schema, today }).toEqual({ schema: 1, today: '2026-03-31' });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      path: 'Grid power.md',
      title: 'Grid power',
      onDesk: true,
      date: '2026-01-02',
      topics: ['macro'],
      tags: ['active'],
      tasks: [
        { line: 6, done: false, kind: 'read', text: 'read the filing' },
        { line: 7, done: true, kind: 'watch', doneOn: '2026-02-01' },
      ],
      milestones: [
        {
          line: 11,
          state: 'overdue',
          deadline: { end: '2025-12-31' },
          ledger: [{ line: 12, day: '2026-01-15', kind: 'observation', value: 2 }],
        },
      ],
    });
  });

  it('covers the desk, every note with --all, and the topics asked for', async () => {
    await folder.write('a.md', 'Tags: [[macro]]\n');
    await folder.write('b/c.md', 'Tags: [[rates]]\n');
    await folder.write('b/d.md', '---\nthesis: true\n---\n');
    await folder.write('e.md', 'Only words about [[macro]] somewhere in prose, not in a header.\n');
    expect(paths(await report())).toEqual(['a.md', 'b/d.md']);
    const all = await report('--all');
    expect(all.notes.map((note) => [note.path, note.onDesk])).toEqual([
      ['a.md', true],
      ['b/c.md', false],
      ['b/d.md', true],
      ['e.md', false],
    ]);
    expect(paths(await report('--topics', 'Rates,fx'))).toEqual(['b/c.md', 'b/d.md']);
  });

  it('finds a topic that is written with percent signs or as a YAML escape', async () => {
    await folder.write('a.md', '---\ntopics: ["\\u006dacro"]\n---\n');
    expect(paths(await report())).toEqual(['a.md']);
  });

  it('skips hidden folders, node_modules, other files and links', async () => {
    for (const name of ['.obsidian/a.md', '.trash/b.md', 'x/node_modules/c.md', '.d.md', 'e.txt']) {
      await folder.write(name, 'Tags: [[macro]]\n');
    }
    const outside = await makeTemporaryFolder();
    await outside.write('secret.md', 'Tags: [[macro]]\n');
    await symlink(outside.path, path.join(folder.path, 'out'));
    await symlink(path.join(outside.path, 'secret.md'), path.join(folder.path, 'f.md'));
    await symlink(folder.path, path.join(folder.path, 'loop'));
    expect(paths(await report('--all'))).toEqual([]);
    await outside.remove();
  });

  it('says which notes it could not read and reports the others', async () => {
    await folder.write('a.md', thesis);
    await folder.write('b.md', Buffer.from([0x54, 0x61, 0xff, 0xfe]));
    await folder.write('c.md', Buffer.alloc(10_000_001, 0x61));
    const json = await desk(folder.path, 'report', '.', '--json', '--all');
    expect(json.status).toBe(0);
    expect(paths(JSON.parse(json.out) as Report)).toEqual(['a.md']);
    expect(json.err).toBe(
      'b.md: not UTF-8 text: left as it is\nc.md: 11 MB, larger than 10 MB: left as it is\n',
    );
    const text = await desk(folder.path, 'report', '.');
    expect(text.err).toBe('');
    expect(text.out).toContain('Not read\n  b.md: not UTF-8');
  });

  it('counts lines alike with byte order mark and CRLF', async () => {
    await folder.write('a.md', `\uFEFF${thesis.replaceAll('\n', '\r\n')}`);
    const [note] = (await report()).notes;
    expect(note?.tasks.map(({ line, text }) => [line, text])).toEqual([
      [6, 'read the filing'],
      [7, 'watch the tour'],
    ]);
  });

  it('speaks to people without --json', async () => {
    await folder.write('Grid power.md', thesis);
    const { out } = await desk(folder.path, 'report', folder.path);
    expect(out).toBe(
      [
        'Grid power  Grid power.md',
        '  Written 2026-01-02, Never reviewed, macro',
        '    11  ●  ship 5 units: overdue by 90 days (by 2025-12-31)',
        '     6 [ ] read the filing',
        '  1 to read, 1 done, 0 references',
        '',
        '1 thesis, 1 milestone (1 overdue), 1 to read, 0 references',
        '',
      ]
        .join('\n')
        .replace('ship 5 units:', `${(await report()).notes[0]?.milestones[0]?.text}:`),
    );
  });

  it('names the words and the rule behind a deadline with --explain', async () => {
    await folder.write('Grid power.md', thesis);
    const { out } = await desk(folder.path, 'report', '.', '--explain');
    expect(out).toMatch(/deadline \S{0,10}\.\.2025-12-31 from “📅 2025-12-31”, rule \S+/);
  });

  it('lets no control character of a note reach the terminal', async () => {
    await folder.write('a.md', 'Tags: [[macro]]\n# A\u001B[2J\n- [ ] read \u0007this\u009B1m\n');
    const { out } = await desk(folder.path, 'report', '.');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says what to do in a folder without notes or without theses', async () => {
    expect((await desk(folder.path, 'report', '.')).out).toContain('no Markdown notes');
    await folder.write('a.md', 'words');
    expect((await desk(folder.path, 'report', '.')).out).toContain('Tags: [[macro]]');
  });

  it('is wrong usage for a folder that is not there', async () => {
    const { status, err, out } = await desk(folder.path, 'report', 'nowhere');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('“nowhere”');
  });
});
