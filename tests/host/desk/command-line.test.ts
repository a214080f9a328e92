import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../host/desk/command-line';

describe('the command line', () => {
  it('reads a report with all its options', () => {
    const words = 'report notes --json --all --explain --topics=macro,rates --today 2026-03-31';
    expect(parseCommandLine(words.split(' '))).toEqual({
      kind: 'report',
      folder: 'notes',
      today: '2026-03-31',
      json: true,
      all: true,
      explain: true,
      topics: ['macro', 'rates'],
    });
  });

  it('reads a note whose name holds colons and blanks', () => {
    expect(parseCommandLine(['tick', '.', 'A: b c.md:12'])).toMatchObject({
      note: 'A: b c.md',
      line: 12,
      today: null,
    });
  });

  it('takes an entry of one dash, and anything after --', () => {
    expect(parseCommandLine(['log', '.', 'a.md:1', '-5%'])).toMatchObject({ entry: '-5%' });
    expect(parseCommandLine(['log', '.', 'a.md:1', '--', '--x'])).toMatchObject({ entry: '--x' });
  });

  it.each<readonly [readonly string[], string]>([
    [[], 'cli.noCommand'],
    [['list', '.'], 'cli.unknownCommand'],
    [['toString', '.'], 'cli.unknownCommand'],
    [['report'], 'cli.missingArgument'],
    [['report', '.', 'more'], 'cli.extraArgument'],
    [['report', '.', '--colour'], 'cli.unknownOption'],
    [['tick', '.', 'a.md:1', '--json'], 'cli.unknownOption'],
    [['report', '.', '--today'], 'cli.missingValue'],
    [['report', '.', '--today', '2026-02-30'], 'cli.badDay'],
    [['report', '.', '--today', 'tomorrow'], 'cli.badDay'],
    [['report', '.', '--topics', ' , '], 'cli.noTopics'],
    [['tick', '.'], 'cli.missingArgument'],
    [['tick', '.', 'a.md'], 'cli.badPlace'],
    [['tick', '.', 'a.md:0'], 'cli.badPlace'],
    [['tick', '.', 'a.md:-1'], 'cli.badPlace'],
    [['tick', '.', 'a.md:1e3'], 'cli.badPlace'],
    [['tick', '.', ':3'], 'cli.badPlace'],
    [['log', '.', 'a.md:1'], 'cli.missingArgument'],
    [['log', '.', 'a.md:1', '  '], 'cli.emptyEntry'],
    [['log', '.', 'a.md:1', 'odds', '60%'], 'cli.extraArgument'],
  ])('%j is wrong usage: %s', (argv, message) => {
    expect(parseCommandLine(argv)).toMatchObject({ kind: 'problem', message });
  });

  it('asks for help anywhere', () => {
    expect(parseCommandLine(['report', '--help'])).toEqual({ kind: 'help' });
  });
});
