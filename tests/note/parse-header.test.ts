import { describe, expect, it } from 'vitest';
import type { NoteHeader } from '../../src/note/parsed-note';
import { readNote } from '../support/read-note';

const headerOf = (text: string): NoteHeader => readNote(text).header;

describe('the date of a note', () => {
  it.each([
    ['Date: 2025-10-08', '2025-10-08'],
    ['Date: 2025/10/8', '2025-10-08'],
    ['date:: 2025.10.08', '2025-10-08'],
    ['**Date:** [[2025-10-08]]', '2025-10-08'],
    ['日期：2025年10月8日', '2025-10-08'],
    ['日期: 2025-10-08T09:30', '2025-10-08'],
    ['Дата: 08.10.2025', '2025-10-08'],
    ['Date: 2025-02-30', null],
    ['Date: soon', null],
    ['Data: 2025-10-08', null],
    ['\uFEFFDate: 2025-10-08', '2025-10-08'],
  ])('is read from the line %j', (line, day) => {
    expect(headerOf(`${line}\n\n# Title\n`).date).toBe(day);
  });

  it.each([
    ['date: 2025-10-08', '2025-10-08'],
    ['date: 2025-10-08T10:00:00', '2025-10-08'],
    ['日期: 2025/10/8', '2025-10-08'],
    ['дата: 08.10.2025', '2025-10-08'],
    ['date:', null],
    ['date: [2025-10-08, 2025-10-09]', '2025-10-08'],
    ['date: { day: 8 }', null],
    ['date: 20', null],
  ])('is read from the property %j', (property, day) => {
    expect(headerOf(`---\n${property}\n---\n# Title\n`).date).toBe(day);
  });

  it('comes from the properties before it comes from a line', () => {
    expect(headerOf('---\ndate: 2025-01-02\n---\nDate: 2024-01-01\n').date).toBe('2025-01-02');
  });

  it('comes from a line where the properties have none', () => {
    expect(headerOf('---\ntags: x\n---\n\n# T\n\nDate: 2024-01-01\n').date).toBe('2024-01-01');
  });
});

describe('where the header ends', () => {
  it('reads lines before and right after the first level-1 heading', () => {
    const header = headerOf(
      'Date: 2025-10-08\n\n# Title\n\nTags: [[macro]]\nReviewed: 2026-01-02\n',
    );
    expect(header).toMatchObject({
      date: '2025-10-08',
      topics: ['macro'],
      reviewed: '2026-01-02',
    });
  });

  it('reads nothing below the first line of prose', () => {
    expect(headerOf('# Title\nSome prose.\nDate: 2025-10-08\n').date).toBeNull();
  });

  it('reads nothing below a second heading', () => {
    expect(headerOf('# Title\n\n## Part\n\nDate: 2025-10-08\n').date).toBeNull();
  });
});

describe('topics', () => {
  it.each([
    ['Tags: [[macro]] [[valuation]]', ['macro', 'valuation']],
    ['tags:: [[Topics/macro#rates|Macro]], [[valuation.md]]', ['macro', 'valuation']],
    ['标签：[[宏观]]、[[估值]]', ['宏观', '估值']],
    ['Теги: [[макро]] [[макро|ще раз]]', ['макро']],
    ['Tags: [[Macro]] [[macro]]', ['Macro']],
    ['Tags: macro', []],
    ['Tags: [[unclosed [[macro]]', ['macro']],
  ])('are the links of the line %j', (line, topics) => {
    expect(headerOf(`${line}\n\n# Title\n`).topics).toEqual(topics);
  });

  it.each([
    ['tags: "[[macro]]"', ['macro']],
    ['tags: [[macro]]', ['macro']],
    ['topics:\n  - "[[a/macro|M]]"\n  - "[[valuation]]"', ['macro', 'valuation']],
    ['topics: 3', []],
  ])('are the links of the property %j', (property, topics) => {
    expect(headerOf(`---\n${property}\n---\n`).topics).toEqual(topics);
  });
});

describe('tags', () => {
  it('are the properties first, then the note, each once whatever its case', () => {
    const header = headerOf('---\ntags: [Deep/Tech, "#active", 2024]\n---\n\n#Active #rates\n');
    expect(header.tags).toEqual(['Deep/Tech', 'active', 'rates']);
    expect(header.headerTags).toEqual(['Deep/Tech', 'active']);
  });

  it.each([
    ['tags: macro, valuation', ['macro', 'valuation']],
    ['tags: macro valuation', ['macro', 'valuation']],
    ['tag: macro', ['macro']],
    ['tags:', []],
    ['tags: [null, true, { a: 1 }]', ['true']],
  ])('are read from the property %j', (property, tags) => {
    expect(headerOf(`---\n${property}\n---\n`).headerTags).toEqual(tags);
  });

  it('are read from the tags line, and not from code', () => {
    const header = headerOf('Tags: #energy [[macro]]\n\n`#no` and #yes\n');
    expect(header.headerTags).toEqual(['energy']);
    expect(header.tags).toEqual(['energy', 'yes']);
  });
});

describe('reviews', () => {
  it.each([
    ['reviewed: 2026-01-02', '2026-01-02'],
    ['last-reviewed: 2026-01-02', '2026-01-02'],
  ])('are read from the property %j', (property, day) => {
    expect(headerOf(`---\n${property}\n---\n`).reviewed).toBe(day);
  });

  it.each([
    ['Reviewed: 2026-01-02', '2026-01-02'],
    ['复盘：2026-01-02', '2026-01-02'],
    ['回顾: 2026年1月2日', '2026-01-02'],
    ['Переглянуто: 02.01.2026', '2026-01-02'],
  ])('are read from the line %j', (line, day) => {
    expect(headerOf(`# T\n${line}\n`).reviewed).toBe(day);
  });

  it.each([
    ['90d', 90],
    ['6w', 42],
    ['3m', 90],
    ['1y', 365],
    ['45', 45],
    ['2 weeks', 14],
    ['often', null],
    ['0d', null],
    ['d', null],
  ])('are due after the interval %j', (value, days) => {
    expect(headerOf(`---\nreview-interval: ${value}\n---\n`).reviewInterval).toBe(days);
  });

  it('know a thesis by its property or line', () => {
    expect(headerOf('---\nthesis: true\n---\n').thesis).toBe(true);
    expect(headerOf('thesis:: true\n').thesis).toBe(true);
    expect(headerOf('---\nthesis: no\n---\n').thesis).toBe(false);
  });
});
