import type { PostedDecoder } from './decoder';

const UUID = /^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * `/c/id`, `/share/id`, `/g/name/c/id`: the id's first eight hex digits are Unix seconds. Seen to hold
 * for conversations since 2024 and documented nowhere, so the day is a likely one; older ids are
 * random and mostly fall outside the years in question.
 */
export const chatgptConversations: PostedDecoder = {
  sites: ['chatgpt.com'],
  since: '2023-06-01',
  exact: false,
  read: (segments) => {
    const last = segments[segments.length - 1] ?? '';
    const place = segments[segments.length - 2] ?? '';
    const match = /^(?:c|share|e)$/.test(place) ? UUID.exec(last) : null;
    return match ? Number.parseInt(match[1] ?? '', 16) * 1000 : null;
  },
};
