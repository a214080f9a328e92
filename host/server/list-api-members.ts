import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Obsidian class name → its public members that are not optional; statics as `static name`. */
export type ApiMembers = Readonly<Record<string, readonly string[]>>;

/** Reads the classes of the installed `obsidian.d.ts`, so that the host can name what it lacks. */
export function listApiMembers(): ApiMembers {
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve('obsidian/package.json')), 'obsidian.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const classes = source.statements.filter(ts.isClassDeclaration);
  return Object.fromEntries(
    classes.map((declaration) => [declaration.name?.text ?? '', listMembers(declaration)]),
  );
}

function listMembers(declaration: ts.ClassDeclaration): string[] {
  const names = new Set<string>();
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const optional = 'questionToken' in member && member.questionToken !== undefined;
    const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
    if (optional) continue;
    const isStatic = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword);
    names.add(isStatic ? `static ${member.name.text}` : member.name.text);
  }
  return [...names];
}
