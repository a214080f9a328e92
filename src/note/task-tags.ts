/** A character that ends a tag. Full-width punctuation belongs to the tag, as in Tasks. */
const endsTag = /[ !@#$%^&*(),.?":{}|<>]/;
const tagPattern = /(^|\s)#[^ !@#$%^&*(),.?":{}|<>]+/gu;

/** Tags of a description in order, without '#'. */
export function tagsIn(description: string): readonly string[] {
  return [...description.matchAll(tagPattern)].map(([tag]) => tag.trim().slice(1));
}

/** A description without its tags, trimmed. */
export function withoutTags(description: string): string {
  return description.replace(tagPattern, '').trim();
}

/** Takes a tag off the end; the value keeps its '#'. */
export function takeTag(body: string): { readonly value: string; readonly rest: string } | null {
  let from = body.length;
  while (from > 0 && !endsTag.test(body.charAt(from - 1))) from--;
  const hash = from - 1;
  if (from === body.length || body.charAt(hash) !== '#') return null;
  if (hash > 0 && !/\s/.test(body.charAt(hash - 1))) return null;
  return { value: body.slice(hash).trim(), rest: body.slice(0, hash).trim() };
}
