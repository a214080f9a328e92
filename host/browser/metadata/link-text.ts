/** `Note#Heading` → path `Note`, subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replaceAll('\u00a0', ' ').normalize('NFC');
  const hash = clean.indexOf('#');
  if (hash < 0) return { path: clean, subpath: '' };
  return { path: clean.slice(0, hash), subpath: clean.slice(hash) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links compare it: without the marks that a link cannot hold. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
