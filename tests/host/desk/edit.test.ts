import { chmod, mkdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desk, makeTemporaryFolder } from '../../support/desk-folder';
import type { TemporaryFolder } from '../../support/desk-folder';

const thesis = [
  'Date: 2026-01-02',
  'Tags: [[macro]]',
  '',
  '# Grid power',
  '',
  '- [ ] read the filing #active  ',
  '- [x] watch the tour ✅ 2026-02-01',
  '- [ ] read again 🔁 every day',
  '',
  '## Milestones',
  '',
  '- [ ] ship 5 units 📅 2025-12-31',
  '\t- 2026-01-15: 2 units',
  '- hire ten',
  '',
  '```',
  '- [ ] no task',
  '```',
].join('\n');

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await folder.write('Grid power.md', thesis);
});
afterEach(() => folder.remove());

const run = (...argv: readonly string[]): ReturnType<typeof desk> => desk(folder.path, ...argv);

describe('desk tick', { timeout: 30_000 }, () => {
  it('ticks the task of a line and changes nothing else', async () => {
    const { status, out } = await run('tick', '.', 'Grid power.md:6', '--today', '2026-03-01');
    expect({ status, out }).toEqual({ status: 0, out: 'Done 2026-03-01: Grid power.md:6\n' });
    expect(await folder.read('Grid power.md')).toBe(
      thesis.replace(
        '- [ ] read the filing #active',
        '- [x] read the filing #active ✅ 2026-03-01',
      ),
    );
    expect(await folder.names()).toEqual(['Grid power.md']);
  });

  it('keeps byte order mark, line ends and a missing end of the last line', async () => {
    const before = `\uFEFF${thesis.replaceAll('\n', '\r\n')}`;
    await folder.write('a.md', before);
    expect((await run('tick', '.', 'a.md:6')).status).toBe(0);
    expect(await folder.read('a.md')).toBe(
      before.replace(
        '- [ ] read the filing #active',
        '- [x] read the filing #active ✅ 2026-03-31',
      ),
    );
  });

  it.each<readonly [string, string, string]>([
    ['a line without a task', 'Grid power.md:4', 'holds no task'],
    ['a task that is done', 'Grid power.md:7', 'says so already'],
    ['a task that repeats', 'Grid power.md:8', 'repeats'],
    ['a line in code', 'Grid power.md:17', 'holds no task'],
  ])('refuses %s', async (_name, place, reason) => {
    const { status, out, err } = await run('tick', '.', place);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toContain(reason);
    expect(await folder.read('Grid power.md')).toBe(thesis);
  });

  it.each([
    ['Grid power.md:19', 'no such line'],
    ['Other.md:1', 'no such note'],
  ])('says that %s names nothing', async (place, reason) => {
    const { status, err } = await run('tick', '.', place);
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(await folder.read('Grid power.md')).toBe(thesis);
  });

  it.each(['../x.md:1', '/etc/x.md:1', 'a.txt:1', '.obsidian/a.md:1', 'node_modules/a.md:1'])(
    'takes %s for wrong usage',
    async (place) => {
      expect((await run('tick', '.', place)).status).toBe(2);
    },
  );

  it('ticks both of two tasks that read the same, each by its line', async () => {
    await folder.write('a.md', '- [ ] read\n- [ ] watch\n- [ ] read\n');
    expect((await run('tick', '.', 'a.md:3')).status).toBe(0);
    expect(await folder.read('a.md')).toBe('- [ ] read\n- [ ] watch\n- [x] read ✅ 2026-03-31\n');
  });

  it('refuses a note that is not UTF-8 and leaves it as it is', async () => {
    const bytes = Buffer.concat([Buffer.from('- [ ] read '), Buffer.from([0xff, 0x0a])]);
    await folder.write('a.md', bytes);
    const { status, err } = await run('tick', '.', 'a.md:1');
    expect(status).toBe(3);
    expect(err).toContain('UTF-8');
  });

  it('refuses a note that is write-protected', async () => {
    await chmod(path.join(folder.path, 'Grid power.md'), 0o444);
    const { status, err } = await run('tick', '.', 'Grid power.md:6');
    expect(status).toBe(3);
    expect(err).toContain('read-only');
    expect(await folder.names()).toEqual(['Grid power.md']);
  });

  it('refuses a folder that is named like a note', async () => {
    await mkdir(path.join(folder.path, 'a.md'));
    expect((await run('tick', '.', 'a.md:1')).status).toBe(3);
  });

  it('keeps the mode of the file', async () => {
    const file = path.join(folder.path, 'Grid power.md');
    await chmod(file, 0o640);
    await run('tick', '.', 'Grid power.md:6');
    expect((await stat(file)).mode & 0o7777).toBe(0o640);
  });

  it('writes through a link that stays inside and refuses one that leads out', async () => {
    const outside = await makeTemporaryFolder();
    await outside.write('b.md', '- [ ] read\n');
    await symlink('Grid power.md', path.join(folder.path, 'link.md'));
    await symlink(path.join(outside.path, 'b.md'), path.join(folder.path, 'out.md'));
    expect((await run('tick', '.', 'link.md:6')).status).toBe(0);
    expect(await folder.read('Grid power.md')).toContain('✅ 2026-03-31');
    expect((await run('tick', '.', 'out.md:1')).status).toBe(3);
    expect(await outside.read('b.md')).toBe('- [ ] read\n');
    await outside.remove();
  });
});

describe('desk tick in a folder with settings of the Tasks plugin', { timeout: 30_000 }, () => {
  const enabled = '.obsidian/community-plugins.json';
  const settings = '.obsidian/plugins/obsidian-tasks-plugin/data.json';
  const tasks = '- [ ] read [due:: 2026-04-02]\n- [ ] watch [repeat:: every week]\n';
  const dataview = tasks.replace(
    '- [ ] read [due:: 2026-04-02]',
    '- [x] read [due:: 2026-04-02] [completion:: 2026-03-31]',
  );
  const emoji = tasks.replace(
    '- [ ] read [due:: 2026-04-02]',
    '- [x] read [due:: 2026-04-02] ✅ 2026-03-31',
  );
  beforeEach(() => folder.write('a.md', tasks));

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'as a Dataview field where the plugin writes these',
      { [enabled]: '["obsidian-tasks-plugin"]', [settings]: '{"taskFormat":"dataview"}' },
      dataview,
    ],
    [
      'with emoji where the plugin writes these',
      {
        [enabled]: '["a","obsidian-tasks-plugin"]',
        [settings]: '{"taskFormat":"tasksPluginEmoji"}',
      },
      emoji,
    ],
    [
      'with emoji where the plugin is turned off',
      { [enabled]: '["dataview"]', [settings]: '{"taskFormat":"dataview"}' },
      emoji,
    ],
    ['with emoji where no plugin is', { [settings]: '{"taskFormat":"dataview"}' }, emoji],
    [
      'with emoji where the settings are broken',
      { [enabled]: '["obsidian-tasks-plugin"]', [settings]: '{"taskFormat":' },
      emoji,
    ],
    [
      'with emoji where the settings are of another kind',
      { [enabled]: '["obsidian-tasks-plugin"]', [settings]: 'null' },
      emoji,
    ],
  ])('writes the day %s', async (_name, files, expected) => {
    for (const [name, content] of Object.entries(files)) await folder.write(name, content);
    expect((await run('tick', '.', 'a.md:1')).status).toBe(0);
    expect(await folder.read('a.md')).toBe(expected);
  });

  it('refuses a task that repeats by a Dataview field', async () => {
    await folder.write(enabled, '["obsidian-tasks-plugin"]');
    await folder.write(settings, '{"taskFormat":"dataview"}');
    const { status, err } = await run('tick', '.', 'a.md:2');
    expect(status).toBe(3);
    expect(err).toContain('repeats');
    expect(await folder.read('a.md')).toBe(tasks);
  });
});

describe('desk log', { timeout: 30_000 }, () => {
  it('writes a dated line under the milestone, indented as its children are', async () => {
    const { status } = await run('log', '.', 'Grid power.md:12', '4 units');
    expect(status).toBe(0);
    expect(await folder.read('Grid power.md')).toBe(
      thesis.replace('2 units\n', '2 units\n\t- 2026-03-31: 4 units\n'),
    );
  });

  it('ticks the checkbox of a milestone that is met', async () => {
    expect((await run('log', '.', 'Grid power.md:12', 'met')).status).toBe(0);
    const text = await folder.read('Grid power.md');
    expect(text).toContain('\t- 2026-03-31: met\n');
    expect(text).toMatch(/- \[x\] ship 5 units .*✅ 2026-03-31/);
  });

  it('leaves the checkbox open for any other entry', async () => {
    await run('log', '.', 'Grid power.md:12', 'missed');
    expect(await folder.read('Grid power.md')).toContain('- [ ] ship 5 units');
  });

  it('refuses a line that holds no milestone', async () => {
    const { status, err } = await run('log', '.', 'Grid power.md:6', '4 units');
    expect(status).toBe(3);
    expect(err).toContain('no milestone');
    expect(await folder.read('Grid power.md')).toBe(thesis);
  });

  it('refuses the same entry a second time', async () => {
    await run('log', '.', 'Grid power.md:14', '4 hired');
    const once = await folder.read('Grid power.md');
    expect((await run('log', '.', 'Grid power.md:14', '4 hired')).status).toBe(3);
    expect(await folder.read('Grid power.md')).toBe(once);
  });
});

describe('desk review', { timeout: 30_000 }, () => {
  it.each<readonly [string, string, string]>([
    ['English', 'Tags: [[macro]]\n\nText.\n', 'Tags: [[macro]]\nReviewed: 2026-03-31\n\nText.\n'],
    ['Chinese', '标签：[[macro]]\n\n正文。\n', '标签：[[macro]]\n复盘：2026-03-31\n\n正文。\n'],
    [
      'Ukrainian',
      'Теги: [[macro]]\n\nСлова.\n',
      'Теги: [[macro]]\nПереглянуто: 2026-03-31\n\nСлова.\n',
    ],
    ['properties', '---\na: 1\n---\nText.\n', '---\na: 1\nreviewed: 2026-03-31\n---\nText.\n'],
  ])('stamps a note in %s', async (_name, before, after) => {
    await folder.write('a.md', before);
    expect((await run('review', '.', 'a.md')).status).toBe(0);
    expect(await folder.read('a.md')).toBe(after);
  });

  it('refuses properties that are not closed', async () => {
    await folder.write('a.md', '---\na: 1\nText.\n');
    const { status, err } = await run('review', '.', 'a.md');
    expect(status).toBe(3);
    expect(err).toContain('not closed');
  });
});
