import { canonicalUrl } from './canonical-url';
import { findUrls } from './find-urls';
import type { IsoDay } from './iso-day';
import type { Line } from './lines';
import { linkAuthor } from './link-author';
import type { Outline } from './outline';
import { parseUrl } from './parse-url';
import type { Reference, Task } from './parsed-note';
import { postedDay } from './posted-day';
import { siteHost } from './site-host';
import type { LocateSource } from './source-locator';

/**
 * Every URL of a note in reading order, wherever it stands. `read` is false: see `markRead`. `today`
 * bounds which decoded days are believed.
 */
export function parseReferences(
  lines: readonly Line[],
  outline: Outline,
  locate: LocateSource,
  today: IsoDay,
): readonly Reference[] {
  const references: Reference[] = [];
  for (const { line, column, url, label } of findUrls(lines, outline)) {
    const parsed = parseUrl(url);
    if (parsed === null) continue;
    const posted = postedDay(parsed, today);
    references.push({
      source: locate(line),
      column,
      url,
      canonical: canonicalUrl(url),
      label,
      heading: outline.headingPath(line),
      site: siteHost(parsed),
      author: linkAuthor(parsed),
      posted: posted?.day ?? null,
      postedExact: posted?.exact ?? false,
      read: false,
    });
  }
  return references;
}

/**
 * Marks the references whose page a done task names, under whatever form of its link. The tasks may
 * come from the same note or from many.
 */
export function markRead(
  references: readonly Reference[],
  tasks: readonly Pick<Task, 'done' | 'urls'>[],
): readonly Reference[] {
  const read = new Set(
    tasks.filter(({ done }) => done).flatMap(({ urls }) => urls.map((url) => canonicalUrl(url))),
  );
  return references.map((reference) =>
    reference.read === read.has(reference.canonical)
      ? reference
      : { ...reference, read: !reference.read },
  );
}
