import { describe, expect, it } from 'vitest';
import { scanCheckbox, skipListMarker } from '../../src/edit/checkbox';

describe('list markers', () => {
  it.each<[string, number, number | null]>([
    ['- a', 0, 1],
    ['9. a', 0, 2],
    ['123456789) a', 0, 10],
    ['1234567890. a', 0, null],
    ['  123456789. a', 2, 12],
    ['  1234567890. a', 2, null],
    ['1: a', 0, null],
    ['. a', 0, null],
    ['a. a', 0, null],
    ['a- b', 0, null],
    ['1', 0, null],
  ])('in %j at %i end at %s', (line, at, end) => {
    expect(skipListMarker(line, at)).toBe(end);
  });
});

describe('checkboxes', () => {
  it('are found with their columns', () => {
    expect(scanCheckbox('- [😀] a')).toEqual({
      marker: 0,
      status: '😀',
      statusFrom: 3,
      statusTo: 5,
      body: 7,
    });
    expect(scanCheckbox('-\t[ ]')?.body).toBe(5);
  });

  it.each(['- [ ', '- (x] a', '-x[ ] a', '- [x) a', '- [x a'])('are not in %j', (line) => {
    expect(scanCheckbox(line)).toBeNull();
  });
});
