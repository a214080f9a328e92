import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { tokenHeader } from '../protocol/folder-entry';

/**
 * Whether a request may reach the server at all. Other web pages can send requests to 127.0.0.1: a
 * foreign Host header means DNS rebinding, a foreign Origin another site.
 */
export function isLocalRequest(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  if (!hosts.includes(host)) return false;
  const origin = request.headers.origin;
  return origin === undefined || origin === `http://${host}`;
}

/** Whether a request carries this run's token, in its header or, for an image or event stream, its query. */
export function hasToken(request: IncomingMessage, url: URL, token: string): boolean {
  const header = request.headers[tokenHeader];
  const given = typeof header === 'string' ? header : readTokenFromQuery(request, url);
  const expected = Buffer.from(token);
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function readTokenFromQuery(request: IncomingMessage, url: URL): string {
  return request.method === 'GET' ? (url.searchParams.get('token') ?? '') : '';
}
