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
    'KPIs we track',
    "Metrics I'm tracking",
    'Things worth watching this year',
    'What to keep an eye on',
    'Thesis check-points',
    'MILESTONE TRACKER 2026',
    '里程碑',
    '三、后续催化剂',
    '三、後續催化劑',
    '關鍵節點',
    '觀察指標',
    '重要里程碑跟踪',
    '2026年关键节点',
    '跟踪指标（季度）',
    '验证点',
    '催化剂日历',
    '近期催化',
    '跟踪的指标',
    '下一步看什么',
    '关键时点',
    '通往盈利的路线图',
    'Віхи',
    'Ключові віхи на 2026',
    'Етапи',
    'Каталізатори росту',
    'Контрольні точки',
    'За чим стежити',
    'За чим я стежу',
    'Показники, за якими слідкую',
    'Що відслідковувати',
    'На що звертати увагу',
    'Графік віх',
    'Перелік контрольних точок',
    'Дорожня карта до прибутку',
  ])('is %j', (title) => {
    expect(meansMilestones(title, [])).toBe(true);
  });

  it.each([
    'Roadmap',
    'References',
    'Milestone payments',
    'Milestone-based fees',
    'Schedule of milestones payments',
    'KPI tracker',
    'Numbers and track record',
    'Things to do',
    'Milestone Pharmaceuticals',
    'Catalyst chemistry',
    'To watch',
    'Tasks',
    'Roadmap to',
    '路线图',
    '催化剂业务',
    '里程碑付款',
    '里程碑收款',
    'Дорожня карта',
    'Ринок каталізаторів',
    'Виплати за віхи',
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
