import { describe, expect, it } from 'vitest';
import { toggleTaskMark } from '../../host/browser/workspace/toggle-task-mark';

describe('toggleTaskMark', () => {
  it.each([
    ['- [ ] read', 0, '- [x] read'],
    ['- [x] read', 0, '- [ ] read'],
    ['- [-] read', 0, '- [ ] read'],
    ['a\r\n\t1. [ ] read\r\n', 1, 'a\r\n\t1. [x] read\r\n'],
    ['> - [ ] [link](x)', 0, '> - [x] [link](x)'],
    ['- read [ ]', 0, '- read [ ]'],
    ['- [ ] read', 3, '- [ ] read'],
  ])('turns %j, line %i, into %j', (text, line, expected) => {
    expect(toggleTaskMark(text, line)).toBe(expected);
  });
});
