import { linkName } from './link-name';

/** The name a link or tag is compared by: as `linkName` says it, without regard to case. */
export function topicName(link: string): string {
  return linkName(link).normalize('NFC').toLowerCase();
}
