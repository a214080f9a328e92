/**
 * The note a wikilink names, as people say it: the last part of the path, without subpath, alias and
 * extension. `topics/macro#rates|Macro` is `macro`.
 */
export function linkName(target: string): string {
  const withoutAlias = target.split('|', 1)[0] ?? '';
  const path = withoutAlias.split(/[#^]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).trim();
  return name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : name;
}

/** The inside of every `[[…]]` in a text, in order. */
export function wikilinksIn(text: string): readonly string[] {
  const targets: string[] = [];
  for (let open = text.indexOf('[['); open >= 0;) {
    const close = text.indexOf(']]', open + 2);
    if (close < 0) break;
    const reopened = text.lastIndexOf('[[', close);
    targets.push(text.slice(reopened + 2, close));
    open = text.indexOf('[[', close + 2);
  }
  return targets;
}
