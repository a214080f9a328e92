import { describe, expect, it } from 'vitest';
import { referenceTitle } from '../../src/panel/parts/reference-title';
import { makeReference } from '../support/make-note';
import { readableTask, readableText } from '../../src/panel/parts/readable-text';

describe('Markdown as people read it', () => {
  it.each([
    ['a wikilink', 'see [[Robot joints]] now', 'see Robot joints now'],
    ['a wikilink with another name', '[[path/Note|the note]]', 'the note'],
    ['a link', 'read [the queue](https://a.example/b_(c) "PDF")', 'read the queue'],
    [
      'emphasis',
      '**much** and *little* and ~~gone~~ and ==this== and `code`',
      'much and little and gone and this and code',
    ],
    ['a short address', 'https://www.a.example/', 'a.example'],
    ['a long address', `https://a.example/${'x'.repeat(60)}`, `a.example/${'x'.repeat(21)}…`],
    ['HTML with attributes as it stands', '<img src=x onerror=y>', '<img src=x onerror=y>'],
    ['a link in emphasis', '**[[Depots|the depots]]**', 'the depots'],
    ['multiplication', '2 * 3 * 4', '2 * 3 * 4'],
    ['brackets that never close', '[[[[[[(((', '[[[[[[((('],
  ])('reads %s', (_name, text, readable) => {
    expect(readableText(text)).toBe(readable);
  });

  it('leaves an address out of a task whose other words say what it is', () => {
    expect(readableTask('read the depot lease https://a.example/b')).toBe('read the depot lease');
    expect(readableTask('read https://a.example/b')).toBe('read a.example/b');
    expect(readableTask('read <https://a.example/b>')).toBe('read a.example/b');
  });
});

describe('a task as people read it', () => {
  it.each([
    ['a wikilink with another name', 'read [[Depots|the depots]]', 'read the depots'],
    ['a link', 'read [the paper](https://a.example/b)', 'read the paper'],
    ['a link and an address', '[a paper](https://a.example/b) https://c.example', 'a paper'],
    ['a short Chinese title', '读 [论文](https://a.example/b)', '读 论文'],
  ])('shows %s', (_name, text, readable) => {
    expect(readableTask(text)).toBe(readable);
  });
});

describe('what a reference is called', () => {
  it.each([
    ['its label', 'https://a.example/x', { label: '**The** queue' }, 'The queue'],
    [
      'the words of its address',
      'https://a.example/2026/09/14/city-waives-rule/',
      {},
      'city waives rule',
    ],
    [
      'words without file type and long numbers',
      'https://a.example/queue_study-7521214188.pdf',
      {},
      'queue study',
    ],
    [
      'words in any script',
      'https://a.example/%D0%BD%D0%BE%D0%B2%D1%96-%D0%B4%D0%B0%D0%BD%D1%96',
      {},
      'нові дані',
    ],
    [
      'its author where the address only numbers',
      'https://x.com/demo_desk/status/21208843',
      { author: '@demo_desk' },
      '@demo_desk',
    ],
    [
      'its address where it is an id',
      'https://a.example/69397d0c-0b4c-8008',
      {},
      'a.example/69397d0c-0b4c-8008',
    ],
    [
      'its address with broken percent signs',
      'https://a.example/%E0%A4%A',
      {},
      'a.example/%E0%A4%A',
    ],
    ['a bare site', 'https://a.example', {}, 'a.example'],
  ])('is %s', (_name, url, more, title) => {
    expect(referenceTitle(makeReference(url, more))).toBe(title);
  });
});
