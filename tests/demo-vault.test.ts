import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../host/structure/parse-structure';
import type { IsoDay } from '../src/note/iso-day';
import { splitLines } from '../src/note/lines';
import { readOutline } from '../src/note/outline';
import { parseFacts } from '../src/note/parse-facts';
import { parseReferences } from '../src/note/parse-references';
import { createSourceLocator } from '../src/note/source-locator';

const root = path.resolve(import.meta.dirname, '../demo-vault');
const today = '2026-11-22' as IsoDay;

const notes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const factsOf = (suffix: string) => {
  const { name, text } = notes.find((note) => note.name.endsWith(suffix)) ?? { name: '', text: '' };
  const lines = splitLines(text);
  const structure = parseStructure(text);
  return parseFacts(lines, readOutline(structure, lines), structure, path.basename(name, '.md'));
};

const referencesOf = (text: string) => {
  const lines = splitLines(text);
  const outline = readOutline(parseStructure(text), lines);
  return parseReferences(lines, outline, createSourceLocator(lines), today);
};

describe('the demo vault', () => {
  it('keeps its awkward notes as they are', () => {
    const names = (wanted: (text: string) => boolean) =>
      notes.filter(({ text }) => wanted(text)).map(({ name }) => path.basename(name));
    expect(names((text) => text === '')).toEqual(['Untitled.md']);
    expect(names((text) => text.startsWith('\uFEFF'))).toEqual(['Розподілена генерація.md']);
    expect(names((text) => text.includes('\r'))).toEqual(['Undersea cables.md']);
    expect(names((text) => text.endsWith('\r\n') && !/[^\r]\n/.test(text))).toHaveLength(1);
    expect(names((text) => text !== '' && !text.endsWith('\n'))).toEqual(['GLIMR.md']);
  });

  it('says in every thesis with numbers that they are made up', () => {
    const theses = notes.filter(
      ({ name, text }) => /^(?:Theses|论点|Тези)/.test(name) && text !== '',
    );
    expect(theses.length).toBeGreaterThan(10);
    for (const { name, text } of theses) {
      expect(text, name).toMatch(/made up|No such company|not listed anywhere|为演示而编|вигадан/);
    }
  });

  it('dates every post it links to, none of them in the future', () => {
    const posts = notes
      .flatMap(({ text }) => referencesOf(text))
      .filter(({ site }) => /^(?:x|tiktok|linkedin|discord)\.com$|^mastodon\./.test(site));
    expect(posts.length).toBeGreaterThan(30);
    for (const { url, posted } of posts) {
      expect(posted, url).not.toBeNull();
      expect(posted ?? '', url).toMatch(/^2026-/);
      expect((posted ?? '') <= today, url).toBe(true);
    }
  });

  it('names some pages in two notes', () => {
    const seen = new Map<string, Set<string>>();
    for (const { name, text } of notes) {
      for (const { canonical } of referencesOf(text)) {
        seen.set(canonical, (seen.get(canonical) ?? new Set()).add(name));
      }
    }
    expect([...seen.values()].filter((names) => names.size > 1).length).toBeGreaterThan(2);
  });

  it.each([
    ['Valuation for AURM.md', { tickers: ['AURM'], marketCap: { value: 412e9, currency: 'USD' } }],
    ['Helios Grid.md', { tickers: ['HLGR'], marketCap: { value: 18.4e9, currency: 'USD' } }],
    ['Kilnworks chiplets.md', { tickers: ['KLNW'], marketCap: null }],
    ['Undersea cables.md', { tickers: ['PLNK'], marketCap: null }],
    ['江澜储能.md', { tickers: ['309999.SZ'], marketCap: { value: 126e9, currency: 'CNY' } }],
    ['云桥银行.md', { tickers: ['9999.HK'], marketCap: { value: 320e9, currency: 'HKD' } }],
    ['Банк «Хвиля».md', { tickers: [], marketCap: { value: 45e9, currency: 'UAH' } }],
    ['GLIMR.md', { tickers: ['GLIMR'], marketCap: { value: 2.4e6, currency: null } }],
  ])('has readable facts in %s', (name, expected) => {
    expect(factsOf(name)).toMatchObject(expected);
  });

  it('has a contract of each chain', () => {
    expect(factsOf('GLIMR.md').contracts.map(({ chain }) => chain)).toEqual(['solana', 'evm']);
  });
});
