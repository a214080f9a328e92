import { describe, expect, it } from 'vitest';
import { meansMilestones } from '../../src/note/section-title';

describe('a title that means milestones', () => {
  it.each([
    'Milestone',
    'Milestones',
    'Key milestones (2026-27)',
    'Milestones: FSD',
    'What to watch in 2026',
    'Key catalysts',
    'KPIs to track',
    'Thesis checkpoints',
    'Roadmap to 1M units',
    'Catalyst calendar',
    'MILESTONE TRACKER 2026',
    '里程碑',
    '三、后续催化剂',
    '重要里程碑跟踪',
    '2026年关键节点',
    '跟踪指标（季度）',
    '验证点',
    '通往盈利的路线图',
    'Віхи',
    'Ключові віхи на 2026',
    'Етапи',
    'Каталізатори росту',
    'Контрольні точки',
    'За чим стежити',
    'Дорожня карта до прибутку',
  ])('is %j', (title) => {
    expect(meansMilestones(title, [])).toBe(true);
  });

  it.each([
    'Roadmap',
    'References',
    'Milestone payments',
    'Milestone Pharmaceuticals',
    'Catalyst chemistry',
    'To watch',
    'Tasks',
    'Roadmap to',
    '路线图',
    '催化剂业务',
    '里程碑付款',
    'Дорожня карта',
    'Завдання',
    'Ризики',
    '',
  ])('is not %j', (title) => {
    expect(meansMilestones(title, [])).toBe(false);
  });

  it('may hold a word of the user', () => {
    expect(meansMilestones('Proof of life', ['proof OF'])).toBe(true);
    expect(meansMilestones('Proof of life', ['', ' '])).toBe(false);
  });
});
