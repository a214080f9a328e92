import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHost, type RunningHost } from '../../host/server/start-host';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

describe('the server of the development host', () => {
  let around: string;
  let root: string;
  let host: RunningHost;
  let token: string;

  function send(
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Answer> {
    const { port } = new URL(host.url);
    const { method = 'GET', headers = {}, body } = options;
    return new Promise((done, fail) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      sent.on('error', fail);
      sent.end(body);
    });
  }
  const withToken = (extra: Record<string, string> = {}) => ({ 'x-host-token': token, ...extra });

  beforeAll(async () => {
    around = mkdtempSync(join(tmpdir(), 'host-server-'));
    root = join(around, 'notes');
    mkdirSync(root);
    writeFileSync(join(root, 'note.md'), 'first\r\n');
    writeFileSync(join(around, 'secret.md'), 'secret');
    const plugin = resolve('tests/support/sample-plugin');
    host = await startHost({ folder: root, port: 0, plugin, output: join(around, 'build') });
    const page = await send('/');
    token = /"token":"([0-9a-f]+)"/.exec(page.text)?.[1] ?? '';
  }, 60_000);
  afterAll(async () => {
    await host.close();
    rmSync(around, { recursive: true });
  });

  it('gives a token of its own with the page', () => {
    expect(token).toMatch(/^[0-9a-f]{48}$/);
  });

  it('reads a note byte for byte', async () => {
    const answer = await send('/folder/read?path=note.md', {
      method: 'POST',
      headers: withToken(),
    });
    expect(answer.text).toBe('first\r\n');
  });

  it.each([
    ['without a token', {}],
    ['with a wrong token', { 'x-host-token': 'f'.repeat(48) }],
    ['with a token of another length', { 'x-host-token': 'f' }],
  ])('neither reads nor writes %s', async (_case, headers) => {
    for (const operation of ['read', 'write', 'remove', 'list']) {
      const path = `/folder/${operation}?path=note.md`;
      expect((await send(path, { method: 'POST', headers, body: 'x' })).status).toBe(403);
    }
    expect(readFileSync(join(root, 'note.md'), 'utf8')).toBe('first\r\n');
  });

  it('does not take the token from the address for a write', async () => {
    const path = `/folder/write?path=note.md&token=${token}`;
    expect((await send(path, { method: 'POST', body: 'x' })).status).toBe(403);
  });

  it.each([
    ['a foreign Host', { host: 'example.com' }],
    ['a foreign Host with the right port', { host: 'example.com:4173' }],
    ['a foreign Origin', { origin: 'https://example.com' }],
    ['the Origin of a sandboxed frame', { origin: 'null' }],
  ])('refuses %s, even with the token', async (_case, headers) => {
    const given = withToken(headers);
    expect((await send('/', { headers: given })).status).toBe(403);
    const write = await send('/folder/write?path=note.md', {
      method: 'POST',
      headers: given,
      body: 'x',
    });
    expect(write.status).toBe(403);
    expect(readFileSync(join(root, 'note.md'), 'utf8')).toBe('first\r\n');
  });

  it.each(['../secret.md', '..%2Fsecret.md', 'a/../../secret.md', '/etc/hostname'])(
    'does not reach outside by "%s"',
    async (path) => {
      const read = await send(`/folder/read?path=${path}`, {
        method: 'POST',
        headers: withToken(),
      });
      expect(read.status).toBe(403);
      expect(read.text).not.toContain('secret\n');
    },
  );

  it('knows only GET and POST, and only POST for the folder', async () => {
    expect((await send('/', { method: 'PUT' })).status).toBe(405);
    const path = '/folder/remove?path=note.md';
    expect((await send(path, { headers: withToken() })).status).toBe(405);
    expect(existsSync(join(root, 'note.md'))).toBe(true);
  });

  it('serves the built files and nothing beside them', async () => {
    expect((await send('/plugin/module.js')).text).toContain('SamplePlugin');
    expect((await send('/plugin/data.json')).status).toBe(404);
    expect((await send('/plugin/../package.json')).status).toBe(404);
    expect((await send('/host/other.js')).status).toBe(404);
  });

  it('lets its page load nothing from the network', async () => {
    const { headers } = await send('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('takes the next port when the first is taken', async () => {
    const port = Number(new URL(host.url).port);
    const plugin = resolve('tests/support/sample-plugin');
    const second = await startHost({ folder: root, port, plugin, output: join(around, 'build') });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  }, 60_000);
});
