/** Pairs of equal lines in order (longest common subsequence), as a map from `a` to `b`. */
function matchLines(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = best[(i + 1) * width + j] ?? 0;
      const right = best[i * width + j + 1] ?? 0;
      const both = (best[(i + 1) * width + j + 1] ?? 0) + 1;
      best[i * width + j] = a[i] === b[j] ? both : Math.max(below, right);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.set(i++, j++);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Merges two texts with a common base by lines; where both changed, both versions stay. */
export function mergeLines(base: string, mine: string, theirs: string): string {
  const [b, m, t] = [base.split('\n'), mine.split('\n'), theirs.split('\n')];
  const inMine = matchLines(b, m);
  const inTheirs = matchLines(b, t);
  const merged: string[] = [];
  let [fromBase, fromMine, fromTheirs] = [0, 0, 0];
  for (let at = 0; at <= b.length; at++) {
    const mineAt = at === b.length ? m.length : inMine.get(at);
    const theirsAt = at === b.length ? t.length : inTheirs.get(at);
    if (mineAt === undefined || theirsAt === undefined) continue;
    const old = b.slice(fromBase, at).join('\n');
    const ours = m.slice(fromMine, mineAt);
    const others = t.slice(fromTheirs, theirsAt);
    if (others.join('\n') !== old || others.length !== at - fromBase) {
      const changedHereToo = ours.join('\n') !== old || ours.length !== at - fromBase;
      if (changedHereToo) merged.push(...ours.filter((line) => !others.includes(line)));
      merged.push(...others);
    } else {
      merged.push(...ours);
    }
    if (at < b.length) merged.push(b[at] ?? '');
    [fromBase, fromMine, fromTheirs] = [at + 1, mineAt + 1, theirsAt + 1];
  }
  return merged.join('\n');
}
