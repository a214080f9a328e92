/** The name a link or tag is compared by: last path part, no alias case, no subpath. */
export function topicName(link: string): string {
  const path = link.split('#', 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).trim();
  return (name.endsWith('.md') ? name.slice(0, -3) : name).normalize('NFC').toLowerCase();
}
