import type { PostedDecoder } from './decoder';
import { readNumericId } from './numeric-id';

/** The first second of 2015. https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;

/** `/channels/server/channel/message`: the message id's bits above 22 count milliseconds. */
export const discordMessages: PostedDecoder = {
  sites: ['discord.com', 'discordapp.com', 'ptb.discord.com', 'canary.discord.com'],
  since: '2015-01-01',
  exact: true,
  read: (segments) => {
    const id = segments[0] === 'channels' ? readNumericId(segments[3]) : null;
    return id === null ? null : Number((id >> 22n) + EPOCH);
  },
};
