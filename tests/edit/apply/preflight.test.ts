import { describe, expect, it } from 'vitest';
import { preflight } from '../../../src/edit/apply/preflight';
import { MemoryDesk } from '../../support/memory-desk';

const large = 20 * 1024 * 1024;

describe('looking at a note before it is written', () => {
  async function look(content: Uint8Array, answer: boolean) {
    const desk = new MemoryDesk();
    const asked: number[] = [];
    Object.assign(desk.store, {
      confirmLarge: (_file: unknown, bytes: number) => {
        asked.push(bytes);
        return Promise.resolve(answer);
      },
    });
    const file = desk.vault.create('A.md', content);
    return { found: await desk.settled(preflight(desk.store, file)), asked };
  }

  it('asks about a very large one', async () => {
    const content = new Uint8Array(large + 1).fill(0x78);
    expect(await look(content, false)).toEqual({ found: 'too-large', asked: [large + 1] });
    const { found } = await look(content, true);
    expect(found).toMatchObject({ hasMark: false, isLf: true });
  });

  it('does not ask about smaller ones', async () => {
    const { asked } = await look(new Uint8Array(large).fill(0x78), false);
    expect(asked).toEqual([]);
  });

  it('says so when it cannot be read', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', 'a');
    desk.vault.faults = [{ point: 'read', turn: 0, mode: 'before', code: 'EIO' }];
    expect(await desk.settled(preflight(desk.store, file))).toBe('unreadable');
  });

  it('says so when it goes while it is read', async () => {
    const desk = new MemoryDesk();
    const file = desk.vault.create('A.md', 'a');
    const read = desk.store.readBinary.bind(desk.store);
    desk.store.readBinary = async (each) => {
      const bytes = await read(each);
      file.exists = false;
      return bytes;
    };
    expect(await desk.settled(preflight(desk.store, file))).toBe('missing');
  });
});
