import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '../src');

/** Every regular expression literal of the plugin, with the file it stands in. */
function findRegexes(): readonly { readonly file: string; readonly literal: string }[] {
  const found = new Map<string, string>();
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, path.relative(source, file));
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found].map(([literal, file]) => ({ file, literal }));
}

const regexes = findRegexes();

describe('the regular expressions of the plugin', () => {
  it('are found', () => {
    expect(regexes.length).toBeGreaterThan(100);
  });

  it('never look behind, which older phones cannot parse', () => {
    expect(regexes.filter(({ literal }) => /\(\?<[=!]/.test(literal))).toEqual([]);
  });

  it('match in linear time, says the checker', { timeout: 300_000 }, () => {
    const unsafe = regexes.flatMap(({ file, literal }) => {
      const slash = literal.lastIndexOf('/');
      const result = checkSync(literal.slice(1, slash), literal.slice(slash + 1), {
        timeout: 20_000,
      });
      return result.status === 'safe' ? [] : [{ file, literal, status: result.status }];
    });
    expect(unsafe).toEqual([]);
  });
});
