import { describe, expect, it } from 'vitest';
import { readArguments } from '../../host/server/read-arguments';

describe('readArguments', () => {
  it.each([
    [[], { folder: null, port: null }],
    [['notes'], { folder: 'notes', port: null }],
    [['notes', '--port', '4200'], { folder: 'notes', port: 4200 }],
    [['--port=4200', 'notes'], { folder: 'notes', port: 4200 }],
  ])('reads %j', (given, expected) => {
    expect(readArguments(given)).toEqual(expected);
  });

  it.each([[['a', 'b']], [['--help']], [['--port']], [['--port', 'x']], [['--port', '70000']]])(
    'does not understand %j',
    (given) => {
      expect(readArguments(given)).toBeNull();
    },
  );
});
