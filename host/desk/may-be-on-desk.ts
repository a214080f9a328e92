import { topicName } from '../../src/note/topic-name';

/** Percent signs and backslashes may spell a topic in other characters. */
const ESCAPED = /%[0-9a-f]{2}|\\[ux]/i;

/**
 * Tells in one look at the text which notes cannot be on the desk, so that only the others are
 * parsed: a note names its topic, or carries a property `thesis`. Says yes when in doubt.
 */
export function createDeskGuess(topics: readonly string[]): (text: string) => boolean {
  const names = ['thesis', ...topics.map(topicName)].filter((name) => name !== '');
  return (text) => {
    const folded = text.normalize('NFC').toLowerCase();
    return names.some((name) => folded.includes(name)) || ESCAPED.test(text);
  };
}
