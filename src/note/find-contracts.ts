import type { NoteFacts } from './parsed-note';

type Contract = NoteFacts['contracts'][number];

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const EVM = /^0x[0-9a-fA-F]{40}$/;
const SOLANA = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;

/**
 * Contract addresses among the words of a text, in order, each once. A Solana address is base58 of
 * exactly 32 bytes (https://solana.com/docs/core/accounts), an EVM address `0x` and 40 hex digits
 * (https://ethereum.org/en/developers/docs/accounts/). Letter case is not held against the EIP-55
 * checksum: it is optional, and people paste lower case.
 */
export function findContracts(text: string): readonly Contract[] {
  const found = new Map<string, Contract>();
  for (const word of text.split(/[^0-9A-Za-z]+/)) {
    if (word.length < 32 || word.length > 44) continue;
    if (EVM.test(word)) addOnce(found, word.toLowerCase(), { address: word, chain: 'evm' });
    else if (SOLANA.test(word) && base58Length(word) === 32) {
      addOnce(found, word, { address: word, chain: 'solana' });
    }
  }
  return [...found.values()];
}

function addOnce(found: Map<string, Contract>, key: string, contract: Contract): void {
  if (!found.has(key)) found.set(key, contract);
}

/** How many bytes a base58 text decodes to; each leading `1` is a zero byte. */
function base58Length(text: string): number {
  let value = 0n;
  for (const character of text) value = value * 58n + BigInt(BASE58.indexOf(character));
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return zeros + (value === 0n ? 0 : Math.ceil(value.toString(16).length / 2));
}
